package org.heretogether.tonight;

import java.util.Optional;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Light;
import org.heretogether.gathering.Position;
import org.heretogether.gathering.Progress;
import org.heretogether.gathering.Step;
import org.heretogether.gathering.Steps;
import org.heretogether.result.LiveResults;
import org.springframework.stereotype.Service;

/** What a press on an organiser's phone, or on the keyboard of the big screen, does. */
@Service
public class Remote {

    private final Steps steps;
    private final LiveResults results;

    Remote(Steps steps, LiveResults results) {
        this.steps = steps;
        this.results = results;
    }

    /** What came of a press. */
    public enum Pressed {
        MOVED,
        /** Someone else pressed before: the big screen is not where the one who pressed saw it. */
        MOVED_BEFORE,
        NOTHING_THERE
    }

    public Optional<Progress> now(VenueId venue) {
        return steps.current(venue);
    }

    public Optional<Position> next(VenueId venue, Progress from) {
        return steps.beside(venue, from, true);
    }

    /** Goes one position on. Where that is the result, the group has said: show us. */
    public Pressed forward(VenueId venue, int seen) {
        return go(venue, seen, true);
    }

    public Pressed back(VenueId venue, int seen) {
        return go(venue, seen, false);
    }

    public boolean turn(VenueId venue, Light light) {
        return steps.turn(venue, light);
    }

    /** Whether the big screen is at a result whose numbers stay hidden, as too few of us have answered. */
    public boolean hidesTheResult(VenueId venue) {
        return steps.current(venue)
                        .map(progress -> progress.at().step())
                        .filter(Step.RESULT::equals)
                        .isPresent()
                && results.onScreen(venue)
                        .map(shown -> !shown.snapshot().isShown())
                        .orElse(false);
    }

    private Pressed go(VenueId venue, int seen, boolean on) {
        Optional<Progress> now = steps.current(venue);
        if (now.isEmpty()) {
            return Pressed.NOTHING_THERE;
        }
        if (now.get().moves() != seen) {
            return Pressed.MOVED_BEFORE;
        }
        Optional<Position> to = steps.beside(venue, now.get(), on);
        if (to.isEmpty()) {
            return Pressed.NOTHING_THERE;
        }
        if (!steps.go(venue, now.get(), to.get())) {
            return Pressed.MOVED_BEFORE;
        }
        if (on && to.get().step() == Step.RESULT) {
            to.get().round().ifPresent(round -> results.reveal(venue, round));
        }
        return Pressed.MOVED;
    }
}
