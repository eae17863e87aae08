package org.heretogether.gathering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

    List<Position> of(VenueId venue, GatheringId gathering) {
        var course = new ArrayList<Position>();
        List<List<RoundId>> byActivity = asked(venue, gathering);
        for (Step step : List.of(Step.WELCOME, Step.LAST_TIME)) {
            add(course, venue, gathering, step, Optional.empty());
        }
        for (List<RoundId> ofActivity : byActivity) {
            add(course, venue, gathering, Step.WHAT_CAN_CHANGE, Optional.of(ofActivity.getFirst()));
            for (RoundId round : ofActivity) {
                for (Step step : Step.values()) {
                    if (step.isAboutARound() && step != Step.WHAT_CAN_CHANGE) {
                        add(course, venue, gathering, step, Optional.of(round));
                    }
                }
            }
        }
        for (Step step : List.of(Step.IDEAS, Step.ACTIONS, Step.GOODBYE)) {
            add(course, venue, gathering, step, Optional.empty());
        }
        return course;
    }

    private void add(List<Position> course, VenueId venue, GatheringId gathering, Step step, Optional<RoundId> round) {
        StepParts known = parts.get(step);
        int many = known == null ? 0 : known.parts(venue, gathering, round);
        for (int part = 0; part < many; part++) {
            course.add(new Position(step, round, part));
        }
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
