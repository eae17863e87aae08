package org.heretogether.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.Completion;

/** What someone who calls `./run count` wants. */
sealed interface CountRequest {

    /**
     * A count to make.
     *
     * @param first how many first places of an order count as chosen, if anyone said
     */
    record Asked(
            String file,
            CountRule rule,
            int places,
            Optional<Completion> completion,
            OptionalInt first,
            AgreedWay way,
            boolean json)
            implements CountRequest {}

    /** A call we cannot follow; why is a key below "rule.count.", or nothing if nothing was asked. */
    record Misunderstood(String why, Map<String, String> values) implements CountRequest {}

    static CountRequest of(List<String> args) {
        var files = new ArrayList<String>();
        Optional<CountRule> rule = Optional.empty();
        int places = 1;
        Optional<String> completion = Optional.empty();
        OptionalInt first = OptionalInt.empty();
        AgreedWay way = new AgreedWay.Talk();
        boolean json = false;
        Iterator<String> words = args.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--json")) {
                json = true;
                continue;
            }
            if (!word.startsWith("--")) {
                files.add(word);
                continue;
            }
            String[] option = word.split("=", 2);
            String value = option.length == 2 ? option[1] : words.hasNext() ? words.next() : "";
            switch (option[0]) {
                case "--rule" -> {
                    rule = CountRule.called(value);
                    if (rule.isEmpty()) {
                        return new Misunderstood("no-rule", Map.of("found", value));
                    }
                }
                case "--completion" -> completion = Optional.of(value);
                case "--places", "--first", "--hat" -> {
                    int from = option[0].equals("--hat") ? 0 : 1;
                    if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < from) {
                        return new Misunderstood(
                                "whole", Map.of("option", option[0], "from", Integer.toString(from), "found", value));
                    }
                    int number = Integer.parseInt(value);
                    switch (option[0]) {
                        case "--places" -> places = number;
                        case "--first" -> first = OptionalInt.of(number);
                        default -> way = new AgreedWay.Hat(number);
                    }
                }
                default -> {
                    return new Misunderstood("option", Map.of("found", word));
                }
            }
        }
        if (files.size() != 1 || rule.isEmpty()) {
            return new Misunderstood("", Map.of());
        }
        Optional<Completion> completed = completion.flatMap(rule.get()::completion);
        if (completion.isPresent() && completed.isEmpty()) {
            return new Misunderstood(
                    "completion",
                    Map.of(
                            "found",
                            completion.get(),
                            "all",
                            CountRule.words(rule.get().completions())));
        }
        return new Asked(files.getFirst(), rule.get(), places, completed, first, way, json);
    }
}
