package org.heretogether.projector;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.heretogether.gathering.Light;
import org.heretogether.result.LiveResults;
import org.heretogether.result.OnScreen;
import org.heretogether.tonight.Remote;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The big screen. It follows the gathering's steps by itself, and reads itself again whenever it is attached. */
@Route("projector")
@AnonymousAllowed
@StyleSheet("projector.css")
@JsModule("./projector/come-back.ts")
@JsModule("./projector/clicker.ts")
class ProjectorView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient LiveResults results;
    private final transient Drawings drawings;
    private final transient Words words;
    private final transient Venue venue;
    private transient Runnable stopWatching = () -> {};
    private transient Drawings.@Nullable Now shown;

    ProjectorView(
            LiveResults results,
            Drawings drawings,
            Remote remote,
            Words words,
            Venues venues,
            Driver driver,
            @Value("${heretogether.projector.metres:8}") double metres,
            @Value("${heretogether.projector.picture-metres:3.5}") double pictureMetres) {
        this.results = results;
        this.drawings = drawings;
        this.words = words;
        this.venue = venues.ours();
        var distance = new ReadingDistance(metres, pictureMetres);
        addClassName("projector");
        getStyle().set("--size", "%.3fvw".formatted(distance.fontSizeInPictureWidths()));
        if (driver.mayDrive()) {
            listen(remote);
        }
    }

    /** Keys and clickers come from the browser with the number of the picture that they were pressed on. */
    private void listen(Remote remote) {
        getElement()
                .addEventListener("drive", event -> {
                    int seen = event.getEventData().get("event.detail.moves").asInt();
                    if (event.getEventData().get("event.detail.on").asBoolean()) {
                        remote.forward(venue.venueId(), seen);
                    } else {
                        remote.back(venue.venueId(), seen);
                    }
                    show(results.onScreen(venue.venueId()));
                })
                .addEventData("event.detail.on")
                .addEventData("event.detail.moves");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        stopWatching = results.watch(venue.venueId(), now -> page.access(() -> show(now)));
        show(results.onScreen(venue.venueId()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(results.onScreen(venue.venueId()));
    }

    @Override
    public String getPageTitle() {
        return words.text("projector.title");
    }

    private void show(Optional<OnScreen> onScreen) {
        Drawings.Now next = drawings.now(venue, onScreen);
        getElement().setAttribute("data-moves", String.valueOf(next.moves()));
        if (shown != null && next.drawing().equals(shown.drawing()) && next.light() == shown.light()) {
            return;
        }
        shown = next;
        removeAll();
        getElement().setAttribute("data-light", next.light().named());
        add(next.drawing().draw(words));
        if (next.light() == Light.YELLOW) {
            add(new SlowerStrip(words));
        }
    }
}
