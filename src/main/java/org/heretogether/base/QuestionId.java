package org.heretogether.base;

import java.util.UUID;

/** Names one question. */
public record QuestionId(UUID value) {
    public static QuestionId next() {
        return new QuestionId(Uuid7.next());
    }

    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
