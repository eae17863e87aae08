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
import org.heretogether.result.LiveResults;
import org.heretogether.result.OnScreen;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The big screen. It shows one question at a time, changes by itself, and reads itself again whenever it is attached. */
@Route("projector")
@AnonymousAllowed
@StyleSheet("projector.css")
@JsModule("./projector/come-back.ts")
class ProjectorView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient LiveResults results;
    private final transient Slides slides;
    private final transient Words words;
    private final transient Venue venue;
    private transient Runnable stopWatching = () -> {};
    private transient @Nullable Slide shown;

    ProjectorView(
            LiveResults results,
            Slides slides,
            Words words,
            Venues venues,
            @Value("${heretogether.projector.metres:8}") double metres,
            @Value("${heretogether.projector.picture-metres:3.5}") double pictureMetres) {
        this.results = results;
        this.slides = slides;
        this.words = words;
        this.venue = venues.ours();
        var distance = new ReadingDistance(metres, pictureMetres);
        addClassName("projector");
        getStyle().set("--size", "%.3fvw".formatted(distance.fontSizeInPictureWidths()));
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

    private void show(Optional<OnScreen> now) {
        Optional<Slide> next = now.map(onScreen -> slides.slide(venue.venueId(), onScreen));
        if (next.isPresent() && next.get().equals(shown)) {
            return;
        }
        shown = next.orElse(null);
        removeAll();
        add(next.<com.vaadin.flow.component.Component>map(slide -> new SlidePage(slide, words))
                .orElseGet(() -> new NothingAsked(venue, words)));
    }
}
