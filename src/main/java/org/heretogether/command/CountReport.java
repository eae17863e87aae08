package org.heretogether.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heretogether.ballotfile.BallotFile;
import org.heretogether.decisionrule.Counted;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.words.StepTexts;
import org.heretogether.words.Words;
import tools.jackson.databind.json.JsonMapper;

/** The outcome of a count and its steps, to be read by a person or by a program. */
final class CountReport {

    /** What a program reads: things by the names they have in the file. */
    record Printed(List<String> winners, List<List<String>> ties, List<String> steps) {}

    private final Words words;
    private final Map<String, String> titles;
    private final Counted counted;

    CountReport(Words words, BallotFile file, Counted counted) {
        this.words = words;
        this.counted = counted;
        List<String> things = file.ballots().things();
        Map<String, Long> alike =
                file.titles().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        titles = IntStream.range(0, things.size())
                .boxed()
                .collect(Collectors.toMap(
                        things::get, at -> title(things.get(at), file.titles().get(at), alike)));
    }

    private static String title(String thing, String title, Map<String, Long> alike) {
        return alike.getOrDefault(title, 0L) > 1 ? title + " (" + thing + ")" : title;
    }

    String json() {
        return JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(new Printed(winners(), ties(), steps()))
                + "\n";
    }

    String text() {
        var lines = new ArrayList<String>();
        if (!winners().isEmpty()) {
            lines.add(words.text("rule.count.chosen", Map.of("things", titles(winners()))));
        }
        ties().forEach(tie -> lines.add(words.text("rule.count.tied", Map.of("things", titles(tie)))));
        if (lines.isEmpty()) {
            lines.add(words.text("rule.count.nothing"));
        }
        lines.add("");
        lines.add(words.text("rule.count.how"));
        List<String> steps = steps();
        for (int at = 0; at < steps.size(); at++) {
            lines.add((at + 1) + ". " + steps.get(at));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> winners() {
        return switch (counted.outcome()) {
            case Outcome.Chosen chosen -> chosen.things();
            case Outcome.Tied tied -> tied.things();
            case Outcome.NotReady notReady -> List.of();
            case Outcome.WrongQuestion wrongQuestion -> List.of();
            case Outcome.NothingCanChange nothing -> List.of();
        };
    }

    private List<List<String>> ties() {
        return counted.outcome() instanceof Outcome.Tied tied ? tied.ties() : List.of();
    }

    private List<String> steps() {
        var texts = new StepTexts(words, thing -> titles.getOrDefault(thing, thing));
        return counted.steps().stream().map(texts::text).toList();
    }

    private String titles(List<String> things) {
        return things.stream().map(thing -> titles.getOrDefault(thing, thing)).collect(Collectors.joining(", "));
    }
}
