package org.heretogether.tonight.ui;

import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.result.LiveResults;
import org.heretogether.result.ShowUs;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What the buttons of a question do during a gathering, and the sentence that says what came of it. */
@Component
class RoundActions {

    private final Words words;
    private final Venues venues;
    private final Rounds rounds;
    private final LiveResults results;

    RoundActions(Words words, Venues venues, Rounds rounds, LiveResults results) {
        this.words = words;
        this.venues = venues;
        this.rounds = rounds;
        this.results = results;
    }

    /** What was done, or why not. */
    record Said(boolean done, String text) {}

    Said open(GatheringId gatheringId, QuestionId questionId) {
        return switch (rounds.open(ours(), gatheringId, questionId)) {
            case Opening.Opened opened -> done("organise.round.opened");
            case Opening.NotYet notYet -> notYet(reasonKey(notYet.reason()));
        };
    }

    Said pause(Round round) {
        return rounds.pause(ours(), round.roundId()) ? done("organise.round.paused") : notYet("organise.round.changed");
    }

    Said carryOn(Round round) {
        return rounds.carryOn(ours(), round.roundId())
                ? done("organise.round.opened")
                : notYet("organise.round.changed");
    }

    Said close(Round round) {
        return rounds.close(ours(), round.roundId()) ? done("organise.round.closed") : notYet("organise.round.changed");
    }

    Said showUs(Round round) {
        return switch (results.showUs(ours(), round.roundId())) {
            case ShowUs.Shown shown -> done("organise.round.shown");
            case ShowUs.TooFew tooFew -> notYet("organise.round.too-few");
            case ShowUs.OneAlone oneAlone -> notYet("organise.round.too-few-more");
        };
    }

    Said putOnScreen(Round round) {
        rounds.putOnScreen(ours(), round.roundId());
        return done("organise.round.on-screen");
    }

    private static String reasonKey(Opening.Reason reason) {
        return switch (reason) {
            case CHANGE_CARD_INCOMPLETE -> "organise.round.card-missing";
            case ALREADY_DECIDED -> "organise.round.already-decided";
            case STILL_OPEN -> "organise.round.still-open";
            case TAKEN_AWAY -> "organise.round.taken-away";
            case GATHERING_CLOSED -> "organise.round.gathering-closed";
        };
    }

    private Said done(String key) {
        return new Said(true, words.text(key));
    }

    private Said notYet(String key) {
        return new Said(false, words.text(key));
    }

    private VenueId ours() {
        return venues.ours().venueId();
    }
}
