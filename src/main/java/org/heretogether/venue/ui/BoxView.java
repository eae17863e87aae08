package org.heretogether.venue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.heretogether.page.PictureImage;
import org.heretogether.page.PrintButton;
import org.heretogether.page.QrImage;
import org.heretogether.trust.TabletAddress;
import org.heretogether.words.Words;

/** The hall in a box: what is in it, how it is set up and packed, on one sheet of paper. */
@Route("organise/kiosks/box")
@PermitAll
class BoxView extends Div implements HasDynamicTitle {

    /** A thing or a step: its picture and what it is called in i18n. */
    private record Part(String picture, String key) {}

    private static final List<Part> IN_IT = List.of(
            new Part("1F4BB", "computer"),
            new Part("1F4F1", "tablets"),
            new Part("1F4F6", "wifi"),
            new Part("1F4FD", "projector"),
            new Part("1F50C", "sockets"),
            new Part("1F3A7", "hear"));
    private static final List<Part> SET_UP = List.of(
            new Part("1F50C", "plug"),
            new Part("1F4BB", "start"),
            new Part("1F4FD", "screen"),
            new Part("1F4F1", "open"),
            new Part("2705", "look"),
            new Part("1F50A", "sound"));
    private static final List<Part> PACK = List.of(
            new Part("1F4E5", "empty"),
            new Part("1F4C5", "close"),
            new Part("1F4BE", "backup"),
            new Part("1F50B", "charge"));

    private final transient Words words;
    private final transient TabletAddress address;

    BoxView(Words words, TabletAddress address) {
        this.words = words;
        this.address = address;
        addClassName("sheet");
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        var things = new Div();
        things.addClassName("box-things");
        IN_IT.forEach(part -> things.add(
                new Div(PictureImage.openMoji(part.picture()), new Span(words.text("organise.box.in." + part.key())))));
        add(new H1(words.text("organise.box.title")), new PrintButton(words));
        add(new H2(words.text("organise.box.in")), things);
        add(new H2(words.text("organise.box.up")), steps("organise.box.up.", SET_UP), codes());
        add(new H2(words.text("organise.box.down")), steps("organise.box.down.", PACK));
        add(new H2(words.text("organise.box.write")), line("wifi"), line("call"));
    }

    private PictureSteps steps(String key, List<Part> parts) {
        var steps = new PictureSteps();
        parts.forEach(part -> steps.step(part.picture(), words.text(key + part.key())));
        return steps;
    }

    private Div codes() {
        var codes = new Div();
        codes.addClassName("codes");
        address.trust().ifPresent(there -> codes.add(code("organise.kiosks.wifi.trust", there)));
        address.kiosk().ifPresent(there -> codes.add(code("organise.kiosks.wifi.open", there)));
        return codes;
    }

    private Div code(String key, String leadsTo) {
        var written = new Paragraph(leadsTo);
        written.addClassName("address");
        var card = new Div(new Paragraph(words.text(key)), new QrImage(leadsTo), written);
        card.addClassName("card");
        return card;
    }

    private Paragraph line(String key) {
        var line = new Paragraph(words.text("organise.box.write." + key));
        line.addClassName("to-write-on");
        return line;
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.box.title");
    }
}
