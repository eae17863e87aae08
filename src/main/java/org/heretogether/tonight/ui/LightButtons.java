package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.heretogether.gathering.Light;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/** The room's light: how it is, what to do, and the buttons that turn it. */
class LightButtons extends Div {

    private final transient Words words;
    private final Div card = new Div();
    private final TextButton goOn;
    private final TextButton slower;
    private final TextButton stop;

    LightButtons(Words words, Consumer<Light> turn) {
        this.words = words;
        card.addClassNames("card", "light", "with-picture");
        card.getElement().setAttribute("role", "status");
        goOn = new TextButton(words, "organise.remote.go-on", () -> turn.accept(Light.GREEN));
        slower = new TextButton(words, "organise.remote.slower", () -> turn.accept(Light.YELLOW));
        stop = new TextButton(words, "organise.remote.stop", () -> turn.accept(Light.RED));
        var buttons = new Div(goOn, slower, stop);
        buttons.addClassName("drive");
        add(card, buttons);
    }

    void show(Light light) {
        if (!light.named().equals(card.getElement().getAttribute("data-light"))) {
            card.getElement().setAttribute("data-light", light.named());
        }
        card.removeAll();
        card.add(
                new PictureImage(PictureKey.of("openmoji/" + picture(light))),
                new Paragraph(new Span(words.text("organise.remote.light." + light.named()))));
        goOn.setVisible(light != Light.GREEN);
        slower.setVisible(light != Light.YELLOW);
        stop.setVisible(light != Light.RED);
    }

    private static String picture(Light light) {
        return switch (light) {
            case GREEN -> "1F7E2";
            case YELLOW -> "1F422";
            case RED -> "1F6D1";
        };
    }
}
