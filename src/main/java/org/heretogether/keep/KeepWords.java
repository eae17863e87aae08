package org.heretogether.keep;

import java.util.Map;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** Says in words how long we keep something. */
public final class KeepWords {

    private KeepWords() {}

    /** Such as "Answers and ideas: 6 months." */
    public static String line(Words words, KeepTime time) {
        return about(words, time) + ".";
    }

    /** The same without a full stop. */
    public static String about(Words words, KeepTime time) {
        return words.text(
                "organise.keep.line",
                Map.of(
                        "what", words.text("organise.keep.kept." + time.kept().named()),
                        "time", span(words, time.months())));
    }

    /** Such as "6 months". */
    public static String span(Words words, @Nullable Integer months) {
        return words.text("organise.keep.for." + (months == null ? 0 : months));
    }
}
