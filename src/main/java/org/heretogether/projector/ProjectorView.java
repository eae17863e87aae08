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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.clip.Clips;
import org.heretogether.gathering.Light;
import org.heretogether.result.LiveResults;
import org.heretogether.result.OnScreen;
import org.heretogether.tonight.Remote;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/** The big screen. It follows the gathering's steps by itself, and reads itself again whenever it is attached. */
@Route("projector")
@AnonymousAllowed
@StyleSheet("projector.css")
@StyleSheet("projector-result.css")
@JsModule("./projector/come-back.ts")
@JsModule("./projector/clicker.ts")
@JsModule("./projector/read-aloud.ts")
class ProjectorView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient LiveResults results;
    private final transient Drawings drawings;
    private final transient Words words;
    private final transient Venue venue;
    private transient Runnable stopWatching = () -> {};
    private final transient Clips clips;
    private final ToolBar tools;
    private boolean moves;
    private boolean speaks;
    private transient Drawings.@Nullable Now shown;

    ProjectorView(
            LiveResults results,
            Drawings drawings,
            Remote remote,
            Words words,
            Venues venues,
            Driver driver,
            Clips clips,
            @Value("${heretogether.projector.metres:8}") double metres,
            @Value("${heretogether.projector.picture-metres:3.5}") double pictureMetres) {
        this.results = results;
        this.drawings = drawings;
        this.words = words;
        this.clips = clips;
        this.venue = venues.ours();
        var distance = new ReadingDistance(metres, pictureMetres);
        addClassName("projector");
        getStyle().set("--size", "%.3fvw".formatted(distance.fontSizeInPictureWidths()));
        tools = new ToolBar(words, this::speak, this::move);
        add(tools);
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
        tools.show(speaks, moves);
        show(results.onScreen(venue.venueId()));
    }

    @Override
    public String getPageTitle() {
        return words.text("projector.title");
    }

    private void show(Optional<OnScreen> onScreen) {
        drawings.now(venue, onScreen).ifPresent(this::show);
    }

    private void show(Drawings.Now next) {
        getElement().setAttribute("data-moves", String.valueOf(next.moves()));
        if (shown != null && next.drawing().equals(shown.drawing()) && next.light() == shown.light()) {
            return;
        }
        // In a rehearsal the numbers of one picture change all the time: what goes on is another step.
        boolean wentOn = shown == null || shown.moves() != next.moves();
        shown = next;
        getChildren().filter(child -> child != tools).toList().forEach(child -> remove(child));
        getElement().setAttribute("data-light", next.light().named());
        if (next.light() == Light.YELLOW) {
            addComponentAsFirst(new SlowerStrip(words));
        }
        addComponentAsFirst(next.drawing().draw(words));
        if (speaks && wentOn) {
            readAloud();
        }
    }

    /** Reads this picture aloud and those that follow, or stops. */
    private void speak() {
        speaks = !speaks;
        tools.show(speaks, moves);
        if (speaks) {
            readAloud();
        } else {
            getElement().executeJs("document.dispatchEvent(new CustomEvent('stop-reading'))");
        }
    }

    private void readAloud() {
        String language = words.language();
        List<String> texts = Speech.of(getElement());
        var said = JsonMapper.shared()
                .valueToTree(Map.of(
                        "lang", language, "texts", texts, "clips", clips.addresses(venue.venueId(), language, texts)));
        getElement().executeJs("document.dispatchEvent(new CustomEvent('read-aloud', { detail: $0 }))", said);
    }

    private void move() {
        moves = !moves;
        tools.show(speaks, moves);
        getElement().setAttribute("data-motion", moves ? "on" : "off");
    }
}
