package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heretogether.base.QuestionId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.bundle.Bundles;
import org.heretogether.bundle.IdeaWay;
import org.heretogether.contribution.PicturePairs;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.springframework.stereotype.Component;

/** Tells whoever came back with a picture pair how far their ideas have come. The ideas themselves are not told. */
@Component
class WaysOfIdeas {

    private final PicturePairs pairs;
    private final Bundles bundles;
    private final Questions questions;
    private final Rounds rounds;
    private final Decisions decisions;

    WaysOfIdeas(PicturePairs pairs, Bundles bundles, Questions questions, Rounds rounds, Decisions decisions) {
        this.pairs = pairs;
        this.bundles = bundles;
        this.questions = questions;
        this.rounds = rounds;
        this.decisions = decisions;
    }

    /** How far one idea has come. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WayMessage(Wording together, List<Wording> asked, List<Wording> decided) {}

    List<WayMessage> of(VenueId venue, TurnId turn) {
        List<IdeaWay> ways = bundles.ways(venue, pairs.ideasOf(venue, turn));
        boolean asked = ways.stream().anyMatch(way -> !way.asked().isEmpty());
        Map<QuestionId, List<Decision>> decided = asked ? decided(venue) : Map.of();
        return ways.stream().map(way -> message(venue, way, decided)).toList();
    }

    private WayMessage message(VenueId venue, IdeaWay way, Map<QuestionId, List<Decision>> decided) {
        return new WayMessage(
                way.together(),
                questions.find(venue, way.asked()).values().stream()
                        .map(Question::wording)
                        .toList(),
                way.asked().stream()
                        .flatMap(question -> decided.getOrDefault(question, List.of()).stream())
                        .map(Decision::wording)
                        .toList());
    }

    /** What stands decided, by the question it was decided on. */
    private Map<QuestionId, List<Decision>> decided(VenueId venue) {
        return decisions.newest(venue).stream()
                .filter(decision -> decision.state() == Decision.State.DECIDED && decision.roundId() != null)
                .collect(Collectors.groupingBy(decision ->
                        question(venue, decision).map(Round::questionId).orElseThrow()));
    }

    private Optional<Round> question(VenueId venue, Decision decision) {
        return rounds.find(venue, Objects.requireNonNull(decision.roundId()));
    }
}
