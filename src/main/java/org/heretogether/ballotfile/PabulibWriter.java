package org.heretogether.ballotfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Money;

/** Writes ballots on money as a Pabulib file. Voters are numbered; nothing else is known of them. */
public final class PabulibWriter {

    private final Ballots ballots;
    private final Money money;
    private final List<String> titles;

    public PabulibWriter(Ballots ballots, List<String> titles) {
        this.ballots = ballots;
        this.titles = List.copyOf(titles);
        this.money = ballots.money()
                .orElseThrow(() -> new IllegalArgumentException("A Pabulib file needs a budget and costs"));
    }

    /** The whole file. */
    public String write(String description) {
        var lines = new ArrayList<String>();
        lines.add("META");
        lines.add("key;value");
        lines.add("description;" + field(description));
        lines.add("num_projects;" + titles.size());
        lines.add("num_votes;" + ballots.voters());
        lines.add("budget;" + money.budget().toPlainString());
        lines.add("vote_type;" + type());
        lines.add("PROJECTS");
        lines.add("project_id;cost;name");
        for (int thing = 0; thing < titles.size(); thing++) {
            lines.add(field(ballots.things().get(thing)) + ";"
                    + money.costs().get(thing).toPlainString() + ";" + field(titles.get(thing)));
        }
        lines.add("VOTES");
        lines.add(ballots.shape() == Shape.POINTS ? "voter_id;vote;points" : "voter_id;vote");
        long voter = 0;
        for (var entry : ballots.people().entrySet()) {
            String vote = vote(entry.getKey());
            for (long people = 0; people < entry.getValue(); people++) {
                voter++;
                lines.add(voter + ";" + vote);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private String type() {
        return switch (ballots.shape()) {
            case CHOSEN, HEAPS -> "approval";
            case ORDER -> "ordinal";
            case POINTS -> "cumulative";
        };
    }

    private String vote(Ballot ballot) {
        int[] named = ballots.shape() == Shape.HEAPS ? ballot.first() : ballot.named();
        String vote = IntStream.of(named).mapToObj(ballots.things()::get).collect(Collectors.joining(","));
        if (ballots.shape() != Shape.POINTS) {
            return vote;
        }
        return vote + ";"
                + ballot.points().stream().map(points -> points.toPlainString()).collect(Collectors.joining(","));
    }

    private static String field(String text) {
        return text.matches("[^\";\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
