package org.heretogether.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.ballotfile.BallotFile;
import org.heretogether.ballotfile.BallotFiles;
import org.heretogether.ballotfile.Reading;
import org.heretogether.command.CountRequest.Asked;
import org.heretogether.command.CountRequest.Misunderstood;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Counted;
import org.heretogether.words.Words;

/** Counts a file of ballots by a rule and tells the outcome and how it was counted. */
final class CountCommand implements Command {

    private static final String USE = "./run count FILE --rule NAME [--places K] [--json]"
            + " [--completion none|add-one|add-one-then-most-first] [--first N] [--hat SEED]";

    private final Words words = new Words();

    @Override
    public String name() {
        return "count";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        return switch (CountRequest.of(args)) {
            case Misunderstood(String why, Map<String, String> values) -> {
                if (!why.isEmpty()) {
                    err.println(words.text("rule.count." + why, values));
                }
                err.println(words.text("rule.count.use", Map.of("use", USE)));
                err.println(words.text("rule.count.rules", Map.of("all", CountRule.words())));
                yield MISUSED;
            }
            case Asked asked -> count(asked, out, err);
        };
    }

    private int count(Asked asked, PrintStream out, PrintStream err) {
        Optional<byte[]> bytes = bytes(asked.file());
        if (bytes.isEmpty()) {
            err.println(words.text("rule.count.no-file", Map.of("file", asked.file())));
            return REFUSED;
        }
        return switch (BallotFiles.read(asked.file(), bytes.get())) {
            case Reading.Refused refused -> {
                err.println(words.text(
                        "rule.count.refused",
                        Map.of(
                                "file", asked.file(),
                                "line", refused.line(),
                                "why", words.text("rule.file." + refused.expected(), refused.values()))));
                yield REFUSED;
            }
            case Reading.Read(BallotFile file) -> count(asked, file, out, err);
        };
    }

    private int count(Asked asked, BallotFile file, PrintStream out, PrintStream err) {
        return switch (CountInput.of(asked, file)) {
            case CountInput.Lacks(String why) -> {
                err.println(words.text(
                        "rule.count." + why,
                        Map.of("file", asked.file(), "rule", asked.rule().word())));
                yield REFUSED;
            }
            case CountInput.Suits(Ballots ballots) -> {
                Counted counted = asked.rule().made(asked).count(ballots, asked.way());
                var report = new CountReport(words, file, counted);
                out.print(asked.json() ? report.json() : report.text());
                out.flush();
                yield DONE;
            }
        };
    }

    private static Optional<byte[]> bytes(String file) {
        try {
            return Optional.of(Files.readAllBytes(Path.of(file)));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
