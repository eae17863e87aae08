package org.heretogether.venue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.page.PrintButton;
import org.heretogether.trust.TabletAddress;
import org.heretogether.words.Words;

/** How a tablet is kept at our page, for one kind of device at a time. */
@Route("organise/kiosks/lock")
@PermitAll
class LockView extends Div implements HasDynamicTitle {

    private static final String UNIT = "here-together-kiosk.service";
    private static final String HERE = "http://localhost:8080/kiosk";

    private final transient Words words;
    private final transient TabletAddress address;
    private final Div ways = new Div();
    private final Div steps = new Div();

    LockView(Words words, TabletAddress address) {
        this.words = words;
        this.address = address;
        ways.addClassName("picture-results");
        ways.getElement().setAttribute("role", "group");
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        ways.removeAll();
        ways.getElement().setAttribute("aria-label", words.text("organise.lock.ways"));
        for (LockWay one : LockWay.values()) {
            ways.add(button(one));
        }
        add(new H1(words.text("organise.lock.title")), new Paragraph(words.text("organise.lock.what")), ways, steps);
        add(new PrintButton(words));
        add(new BigLink("organise/kiosks")
                .picture(PictureImage.openMoji("1F4F1"))
                .line(words.text("organise.kiosks.title")));
        choose(LockWay.ANDROID_PIN);
    }

    private NativeButton button(LockWay one) {
        var button = new NativeButton("", pressed -> choose(one));
        button.addClassName("picture-result");
        button.setId(one.key());
        button.add(PictureImage.openMoji(one.picture()), new Span(words.text(one.key())));
        return button;
    }

    private void choose(LockWay way) {
        ways.getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-pressed", String.valueOf(button.getId().equals(Optional.of(way.key())))));
        var list = new PictureSteps();
        way.steps()
                .forEach(step -> list.step(
                        LockWay.pictureOf(step), words.text(way.key() + "." + step, Map.of("address", kiosk()))));
        steps.removeAll();
        steps.add(new H2(words.text(way.key())), list);
        if (way == LockWay.LINUX) {
            steps.add(unit());
        }
    }

    private Anchor unit() {
        var link = new Anchor("", words.text("organise.lock.linux.get"));
        link.setHref((DownloadHandler) event -> {
            event.setFileName(UNIT);
            event.setContentType("text/plain; charset=utf-8");
            event.getOutputStream().write(unitFor(kiosk()));
        });
        link.setRouterIgnore(true);
        link.addClassName("button-like");
        return link;
    }

    private String kiosk() {
        return address.kiosk().orElse(HERE);
    }

    private static byte[] unitFor(String kiosk) throws IOException {
        try (InputStream file = LockView.class.getResourceAsStream("/lock/" + UNIT)) {
            if (file == null) {
                throw new IllegalStateException("The build left out lock/" + UNIT);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{address}", kiosk)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.lock.title");
    }
}
