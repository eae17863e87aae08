package org.heretogether.words;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The language in which a thread makes something, where it has no page or the page is in another. */
final class GivenLanguage {

    private final ThreadLocal<@Nullable String> now = new ThreadLocal<>();

    String or(String otherwise) {
        String given = now.get();
        return given == null ? otherwise : given;
    }

    <T> T in(String language, Supplier<T> making) {
        String before = now.get();
        now.set(language);
        try {
            return making.get();
        } finally {
            now.set(before);
        }
    }
}
