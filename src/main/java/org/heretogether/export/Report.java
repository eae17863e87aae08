package org.heretogether.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.gathering.Gathering;
import org.heretogether.picture.PictureKey;

/**
 * What we said at a gathering, as far as all of us have seen it.
 *
 * @param rehearsal whether nothing of it counts
 * @param actions what we will do because of it, with and without a decision
 */
public record Report(
        Gathering gathering,
        String title,
        LocalDate day,
        boolean rehearsal,
        List<Asked> asked,
        List<Decision> decisions,
        List<Action> actions) {

    /**
     * A question that was asked.
     *
     * @param round asking again is a new round
     * @param said what the big screen showed last; nothing as long as it showed no numbers
     * @param outcome what it comes to, in a sentence; nothing as long as the big screen did not say it
     */
    public record Asked(String question, PictureKey picture, int round, Optional<Said> said, Optional<String> outcome) {

        public boolean isNotYetSeen() {
            return said.isEmpty() && outcome.isEmpty();
        }
    }

    /** What the big screen showed: how many took part, and a line for each thing. */
    public record Said(int people, int skipped, int doNotKnow, int wrongQuestion, List<Line> lines) {}

    /** One thing, how often it was chosen, and that in words. */
    public record Line(String word, Optional<PictureKey> picture, long count, String sentence) {}

    /** Whether nothing happened that could be told. */
    public boolean isEmpty() {
        return asked.isEmpty() && decisions.isEmpty() && actions.isEmpty();
    }

    /** Whether there is anything that the group has not seen yet. */
    public boolean isNotYetSeen() {
        return asked.stream().anyMatch(Asked::isNotYetSeen);
    }
}
