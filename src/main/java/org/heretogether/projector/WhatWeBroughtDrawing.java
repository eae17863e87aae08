package org.heretogether.projector;

import java.util.List;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Step;
import org.heretogether.hold.Held;
import org.heretogether.hold.Holds;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.result.OnScreen;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What we brought to a question in our own words, pictures, sounds and signs, as far as an organiser said: show. */
@Component
class WhatWeBroughtDrawing implements StepDrawing {

    private final Holds holds;
    private final Questions questions;
    private final Tellings tellings;
    private final BroughtPages pages;
    private final Words words;

    WhatWeBroughtDrawing(Holds holds, Questions questions, Tellings tellings, BroughtPages pages, Words words) {
        this.holds = holds;
        this.questions = questions;
        this.tellings = tellings;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.WHAT_WE_BROUGHT;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return round.map(id -> pages.many(holds.shownOf(venue, id))).orElse(0);
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        OnScreen shown = scene.onScreen().orElseThrow();
        Question question = questions.find(venue, shown.round().questionId()).orElseThrow();
        List<Held> held = holds.shownOf(venue, shown.round().roundId());
        return pages.page(
                tellings.of(venue, question).picture(),
                question.wording().in(words.language()),
                held,
                scene.progress().at().part());
    }
}
