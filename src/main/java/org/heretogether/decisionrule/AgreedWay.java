package org.heretogether.decisionrule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How the group settles ties; agreed before the question is asked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AgreedWay.Talk.class, name = "talk"),
    @JsonSubTypes.Type(value = AgreedWay.AskAgain.class, name = "again"),
    @JsonSubTypes.Type(value = AgreedWay.Hat.class, name = "hat"),
    @JsonSubTypes.Type(value = AgreedWay.TakeTurns.class, name = "turns")
})
public sealed interface AgreedWay {

    /** We talk; the count tells the tie and leaves it. */
    record Talk() implements AgreedWay {}

    /** We ask again among what is level; the count tells the tie and leaves it. */
    record AskAgain() implements AgreedWay {}

    /**
     * We draw from the hat. The printed seed lets anyone draw again: the names sorted as text, then {@link
     * Collections#shuffle} with {@link Random} of that seed; what comes first goes first.
     */
    record Hat(long seed) implements AgreedWay {}

    /** We take turns: what had its turn longest ago goes first, what never had one before all. */
    record TakeTurns(List<String> latestFirst) implements AgreedWay {
        public TakeTurns {
            latestFirst = List.copyOf(latestFirst);
        }
    }

    /** What this way says about these things before anything is counted. */
    default Priority priority(List<String> things) {
        return switch (this) {
            case Talk() -> Priority.none();
            case AskAgain() -> Priority.none();
            case Hat(long seed) -> Priority.order(things, drawn(things, seed));
            case TakeTurns(List<String> latestFirst) -> Priority.order(things, longestAgoFirst(things, latestFirst));
        };
    }

    /** The order in which the names come out of the hat. */
    static List<String> drawn(List<String> things, long seed) {
        var hat = new ArrayList<>(things);
        Collections.sort(hat);
        Collections.shuffle(hat, new Random(seed));
        return hat;
    }

    private static List<String> longestAgoFirst(List<String> things, List<String> latestFirst) {
        return latestFirst.reversed().stream().filter(things::contains).toList();
    }
}
