package org.heretogether.sign;

/** What became of a film that was handed in. */
public sealed interface Kept {

    record Yes(SignClip clip) implements Kept {}

    /** Neither MP4 nor WebM, whatever its name says. */
    record NotAFilm() implements Kept {}

    record TooLarge() implements Kept {}
}
