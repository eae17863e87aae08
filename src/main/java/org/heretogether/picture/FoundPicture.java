package org.heretogether.picture;

/** A picture that a search came up with, and what it is called in the language of the search. */
public record FoundPicture(PictureKey key, String name) {}
