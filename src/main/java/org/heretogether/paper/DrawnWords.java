package org.heretogether.paper;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of one page whose letters join, stack or change places. Each is drawn whole and becomes one character of a font of this
 * page's own, so that lines break between words as in any text. See src/docs/decisions/letters-on-paper.md.
 */
final class DrawnWords {

    /** The characters that Unicode leaves to whoever wants to use them. */
    private static final char FIRST = '\uE000';

    private static final int MOST = '\uF8FF' - FIRST + 1;

    private final Typefaces typefaces;
    private final List<Word> words = new ArrayList<>();
    private final Map<Word, Character> characters = new HashMap<>();

    private record Word(String text, Letters letters) {}

    DrawnWords(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** A phrase with one character for each word. */
    String draw(String phrase, Letters letters) {
        return letters.word().matcher(phrase).replaceAll(word -> String.valueOf(character(word.group(), letters)));
    }

    private char character(String text, Letters letters) {
        return characters.computeIfAbsent(new Word(text, letters), word -> {
            if (words.size() == MOST) {
                throw new IllegalStateException("More than " + MOST + " words on one page");
            }
            words.add(word);
            return (char) (FIRST + words.size() - 1);
        });
    }

    boolean areNone() {
        return words.isEmpty();
    }

    boolean isDrawn(char character) {
        return character >= FIRST && character - FIRST < words.size();
    }

    boolean isRightToLeft(char character) {
        return isDrawn(character) && words.get(character - FIRST).letters.areRightToLeft();
    }

    List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    /** A TrueType font in which each word is a glyph, in the order of {@link #texts}. */
    byte[] font(boolean bold) {
        var font = new DrawnFont(FIRST);
        var exact = new FontRenderContext(null, true, true);
        for (Word word : words) {
            var drawn = new TextLayout(
                    word.text, typefaces.of(word.letters, bold).deriveFont((float) DrawnFont.UNITS), exact);
            Shape outline = drawn.getOutline(null);
            font.add(outline, drawn.getAdvance());
        }
        return font.trueType();
    }
}
