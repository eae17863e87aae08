package org.heretogether.organiser;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.heretogether.organiser.FirstSteps.Step;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** Says on every page of a new place what comes next, and leads there, until the first question is open. */
class NextStepNote extends Aside {

    private final transient Words words;
    private final transient Venues venues;
    private final transient FirstSteps steps;
    private String here = "";
    private transient Optional<Step> shown = Optional.empty();
    private transient Runnable stopListening = () -> {};

    NextStepNote(Words words, Venues venues, FirstSteps steps) {
        this.words = words;
        this.venues = venues;
        this.steps = steps;
        addClassName("next-step");
        words.put(this, name -> getElement().setAttribute("aria-label", name), "organise.first-steps.name");
        words.follow(this, this::write);
    }

    /** The page one is at now. */
    void at(String path) {
        here = path;
        shown = steps.next(venues.ours());
        write();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI();
        stopListening = steps.listen(() -> page.access(this::look));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    // Where the last step is done, nothing more is asked of the database.
    private void look() {
        if (shown.isEmpty()) {
            return;
        }
        Optional<Step> now = steps.next(venues.ours());
        if (!now.equals(shown)) {
            shown = now;
            write();
        }
    }

    private void write() {
        removeAll();
        setVisible(shown.isPresent());
        shown.ifPresent(step -> {
            String which = words.text("organise.first-steps.which", Map.of("n", step.number(), "of", step.of()));
            String what = words.text(step.key());
            var picture = PictureImage.openMoji(step.picture());
            if (step.address().equals(here)) {
                add(picture, new Span(new Span(which), new Span(what)));
            } else {
                add(new BigLink(step.address()).picture(picture).line(which).line(what));
            }
        });
    }
}
