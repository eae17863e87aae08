package org.heretogether.tonight.ui;

import java.util.List;
import java.util.Optional;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Rounds;
import org.heretogether.organiser.FirstSteps;
import org.heretogether.question.Questions;
import org.heretogether.tonight.News;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venue;
import org.springframework.stereotype.Component;

/** From a blank page to the first question: something to do, a tablet, a gathering, and opening. */
@Component
class OurFirstSteps implements FirstSteps {

    private static final int ALL = 5;

    private final Questions questions;
    private final Kiosks kiosks;
    private final Gatherings gatherings;
    private final Rounds rounds;
    private final News news;

    OurFirstSteps(Questions questions, Kiosks kiosks, Gatherings gatherings, Rounds rounds, News news) {
        this.questions = questions;
        this.kiosks = kiosks;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.news = news;
    }

    @Override
    public Optional<Step> next(Venue venue) {
        VenueId ours = venue.venueId();
        List<Gathering> all = gatherings.all(ours);
        boolean asked = all.stream()
                .anyMatch(gathering -> !rounds.of(ours, gathering.gatheringId()).isEmpty());
        if (venue.rehearsal() || asked) {
            return Optional.empty();
        }
        if (questions.all(ours).isEmpty()) {
            return step(1, "2728", "begin", "organise/templates");
        }
        if (kiosks.all(ours).isEmpty()) {
            return step(2, "1F4F1", "pair", "organise/kiosks");
        }
        return all.stream()
                .filter(gathering -> gathering.state() != Gathering.State.CLOSED)
                .findFirst()
                .map(this::open)
                .orElseGet(() -> step(3, "1F4C5", "plan", "organise/gatherings"));
    }

    @Override
    public Runnable listen(Runnable listener) {
        return news.listen(listener);
    }

    private Optional<Step> open(Gathering gathering) {
        String address = "organise/gatherings/" + gathering.gatheringId();
        return gathering.state() == Gathering.State.PLANNED
                ? step(4, "1F6AA", "open", address)
                : step(5, "2753", "ask", address);
    }

    private static Optional<Step> step(int number, String picture, String key, String address) {
        return Optional.of(new Step(number, ALL, picture, "organise.first-steps." + key, address));
    }
}
