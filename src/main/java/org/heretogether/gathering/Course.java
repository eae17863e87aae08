package org.heretogether.gathering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heretogether.base.ActivityId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.springframework.stereotype.Component;

/** The positions of a gathering in their order, from the welcome to the goodbye. */
@Component
class Course {

    private final RoundRepository rounds;
    private final Questions questions;
    private final Map<Step, StepParts> parts;

    Course(RoundRepository rounds, Questions questions, List<StepParts> parts) {
        this.rounds = rounds;
        this.questions = questions;
        this.parts = parts.stream().collect(Collectors.toMap(StepParts::step, one -> one));
    }

    /**
     * The next position after this one, or before it; empty at the end, or at the beginning. From a position that is not there
     * any more, because its question was asked again, it goes to the same step of the first question.
     *
     * @param on whether it goes on, rather than back
     */
    Optional<Position> beside(VenueId venue, GatheringId gathering, Position at, boolean on) {
        List<Station> all = stations(venue, gathering);
        int here = all.indexOf(new Station(at.step(), at.round()));
        if (here < 0) {
            return first(venue, gathering, all, sameStep(all, at.step()), true);
        }
        int part = at.part() + (on ? 1 : -1);
        int many = parts(venue, gathering, all.get(here));
        if (part >= 0 && many > 0 && (part < many || !on)) {
            return Optional.of(all.get(here).position(Math.min(part, many - 1)));
        }
        return first(venue, gathering, all, here + (on ? 1 : -1), on);
    }

    private record Station(Step step, Optional<RoundId> round) {
        Position position(int part) {
            return new Position(step, round, part);
        }
    }

    /** The first position from there on: only what lies between is asked how much it has to show, as that may mean counting. */
    private Optional<Position> first(VenueId venue, GatheringId gathering, List<Station> all, int from, boolean on) {
        for (int place = from; place >= 0 && place < all.size(); place += on ? 1 : -1) {
            int many = parts(venue, gathering, all.get(place));
            if (many > 0) {
                return Optional.of(all.get(place).position(on ? 0 : many - 1));
            }
        }
        return Optional.empty();
    }

    private static int sameStep(List<Station> all, Step step) {
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).step() == step)
                .findFirst()
                .orElse(0);
    }

    private int parts(VenueId venue, GatheringId gathering, Station station) {
        StepParts known = parts.get(station.step());
        return known == null ? 0 : known.parts(venue, gathering, station.round());
    }

    private List<Station> stations(VenueId venue, GatheringId gathering) {
        var stations = new ArrayList<Station>();
        for (Step step : List.of(Step.WELCOME, Step.LAST_TIME)) {
            stations.add(new Station(step, Optional.empty()));
        }
        for (List<RoundId> ofActivity : asked(venue, gathering)) {
            stations.add(new Station(Step.WHAT_CAN_CHANGE, Optional.of(ofActivity.getFirst())));
            for (RoundId round : ofActivity) {
                for (Step step : Step.values()) {
                    if (step.isAboutARound() && step != Step.WHAT_CAN_CHANGE) {
                        stations.add(new Station(step, Optional.of(round)));
                    }
                }
            }
        }
        for (Step step : List.of(Step.IDEAS, Step.ACTIONS, Step.GOODBYE)) {
            stations.add(new Station(step, Optional.empty()));
        }
        return stations;
    }

    /** The last round of each question, the questions of an activity together. */
    private List<List<RoundId>> asked(VenueId venue, GatheringId gathering) {
        var last = new LinkedHashMap<QuestionId, RoundId>();
        rounds.of(venue, gathering).forEach(round -> last.put(round.questionId(), round.roundId()));
        Map<QuestionId, Question> asked = questions.find(venue, last.keySet());
        var byActivity = new LinkedHashMap<ActivityId, List<RoundId>>();
        asked.values()
                .forEach(question -> byActivity
                        .computeIfAbsent(question.activityId(), any -> new ArrayList<>())
                        .add(Objects.requireNonNull(last.get(question.questionId()))));
        return List.copyOf(byActivity.values());
    }
}
