package org.heretogether.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.heretogether.wording.Advice;
import org.heretogether.wording.Finding;
import org.heretogether.words.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Looks at a text, such as a leaflet, and says what could be said in a kinder or clearer way. What it finds is advice. */
final class WordingCommand implements Command {

    private static final int MOST_BYTES = 2_000_000;
    private static final int LONGEST_PHRASE = 300;
    private static final String HOW = "Use: ./run wording FILE [--json]\n"
            + "It reads a plain text file. It lists what could be said in a kinder or clearer way.";

    /** One finding as it is written out. */
    private record Line(
            int line,
            int column,
            String phrase,
            String rule,
            String why,
            @JsonProperty("try") List<String> tries) {}

    @Override
    public String name() {
        return "wording";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        Optional<FileCall> call = FileCall.of(args);
        if (call.isEmpty()) {
            err.println(HOW);
            return MISUSED;
        }
        try {
            String text = TextFile.text(call.get().file(), MOST_BYTES);
            var words = new Words();
            List<Line> lines = Advice.in("en").on(text).stream()
                    .map(found -> line(found, words))
                    .toList();
            out.print(call.get().json() ? json(lines) : plain(text, lines));
            out.flush();
            return DONE;
        } catch (TextFile.Unusable unusable) {
            err.println(unusable.getMessage());
            return REFUSED;
        }
    }

    private static Line line(Finding found, Words words) {
        String phrase = found.phrase().length() > LONGEST_PHRASE
                ? found.phrase().substring(0, LONGEST_PHRASE) + "…"
                : found.phrase();
        return new Line(
                found.line(),
                found.column(),
                phrase,
                found.rule().toString(),
                words.text("wording.why." + found.reason()),
                tries(found, words));
    }

    private static List<String> tries(Finding found, Words words) {
        return found.swaps().isEmpty() ? List.of(words.text("wording.try." + found.reason())) : found.swaps();
    }

    private static String json(List<Line> lines) {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return json.writeValueAsString(lines) + "\n";
    }

    private static String plain(String text, List<Line> lines) {
        if (text.isBlank()) {
            return "There is no text in this file.\n";
        }
        if (lines.isEmpty()) {
            return "Nothing found.\n";
        }
        var written = new StringBuilder();
        for (Line line : lines) {
            written.append("Line ").append(line.line()).append(": ").append(line.phrase());
            written.append("\n  Rule: ").append(line.rule());
            written.append("\n  Why: ").append(line.why());
            written.append("\n  Try: ").append(String.join(" | ", line.tries())).append("\n\n");
        }
        return written.append(lines.size() == 1 ? "1 thing" : lines.size() + " things")
                .append(" to look at. You decide what to change.\n")
                .toString();
    }
}
