package org.heretogether.paper;

import java.awt.Shape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Outlines as a TrueType font (OpenType 1.9; the tables that a PDF asks for). Each outline is the next character. */
final class DrawnFont {

    static final String NAME = "Drawn";

    /** So many units to the size of the letters. */
    static final int UNITS = 1000;

    /** The first glyphs are the one for what is missing, the space and {@link #GOES_ON_TO_THE_RIGHT}. */
    static final int FIRST_WORD = 3;

    /** Nothing to see: keeps numbers and signs after a phrase where a text that runs to the right has them (UAX 9, LRM). */
    static final char GOES_ON_TO_THE_RIGHT = '\u200E';

    private static final int SPACE = 250;
    private static final int ASCENT = 950;
    private static final int DESCENT = -290;

    private final char firstCharacter;
    private final List<Outline> glyphs = new ArrayList<>(Collections.nCopies(FIRST_WORD, Outline.EMPTY));
    private final List<Integer> advances = new ArrayList<>(List.of(SPACE, SPACE, 0));

    DrawnFont(char firstCharacter) {
        this.firstCharacter = firstCharacter;
    }

    /** An outline with y pointing down, and how far on the next one begins. */
    void add(Shape shape, float advance) {
        glyphs.add(Outline.of(shape));
        advances.add(Math.round(advance));
    }

    byte[] trueType() {
        var glyf = new Bytes();
        var loca = new Bytes();
        for (Outline glyph : glyphs) {
            loca.ints(glyf.size());
            glyf.bytes(glyph.bytes());
        }
        loca.ints(glyf.size());
        return file(new TreeMap<>(Map.of(
                "OS/2", os2(),
                "cmap", cmap(),
                "glyf", glyf,
                "head", head(),
                "hhea", hhea(),
                "hmtx", hmtx(),
                "loca", loca,
                "maxp", maxp(),
                "name", name(),
                "post", post())));
    }

    private static byte[] file(Map<String, Bytes> tables) {
        int many = tables.size();
        int exponent = 31 - Integer.numberOfLeadingZeros(many);
        var start = new Bytes().ints(0x00010000).shorts(many, 16 << exponent, exponent, 16 * many - (16 << exponent));
        var content = new Bytes();
        tables.forEach((name, table) -> {
            start.letters(name).ints(0, 12 + 16 * many + content.size(), table.size());
            content.bytes(table.toByteArray()).even();
        });
        return start.bytes(content.toByteArray()).toByteArray();
    }

    private Bytes head() {
        return new Bytes()
                .ints(0x00010000, 0x00010000, 0, 0x5F0F3CF5)
                .shorts(0b1011, UNITS)
                .zeros(16)
                .shorts(box())
                .shorts(0, 8, 2, 1, 0);
    }

    private Bytes hhea() {
        int widest = advances.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Bytes()
                .ints(0x00010000)
                .shorts(ASCENT, DESCENT, 0, widest, box()[0], 0, box()[2], 1, 0, 0)
                .zeros(10)
                .shorts(glyphs.size());
    }

    private Bytes hmtx() {
        var out = new Bytes();
        for (int glyph = 0; glyph < glyphs.size(); glyph++) {
            out.shorts(advances.get(glyph), glyphs.get(glyph).box()[0]);
        }
        return out;
    }

    private Bytes maxp() {
        int points = glyphs.stream().mapToInt(Outline::points).max().orElse(0);
        int curves =
                glyphs.stream().mapToInt(glyph -> glyph.curves().size()).max().orElse(0);
        return new Bytes()
                .ints(0x00010000)
                .shorts(glyphs.size(), points, curves, 0, 0, 2)
                .zeros(16);
    }

    /** Groups of characters that follow each other: two of one, and the words (format 12). */
    private Bytes cmap() {
        int words = glyphs.size() - FIRST_WORD;
        return new Bytes()
                .shorts(0, 1, 3, 10)
                .ints(12)
                .shorts(12, 0)
                .ints(16 + 3 * 12, 0, 3)
                .ints(' ', ' ', 1)
                .ints(GOES_ON_TO_THE_RIGHT, GOES_ON_TO_THE_RIGHT, 2)
                .ints(firstCharacter, firstCharacter + words - 1, FIRST_WORD);
    }

    private Bytes os2() {
        return new Bytes()
                .shorts(2, SPACE, 400, 5, 0)
                .zeros(22)
                .zeros(10)
                .zeros(16)
                .letters("none")
                .shorts(0x40, ' ', firstCharacter, ASCENT, DESCENT, 0, ASCENT, -DESCENT)
                .zeros(8)
                .shorts(480, 660, 0, ' ', 1);
    }

    /** Glyphs have no names of their own. */
    private Bytes post() {
        return new Bytes()
                .ints(0x00020000, 0)
                .shorts(-100, 50)
                .zeros(20)
                .shorts(glyphs.size())
                .zeros(2 * glyphs.size());
    }

    private static Bytes name() {
        int[] kinds = {1, 4, 6};
        byte[] text = NAME.getBytes(StandardCharsets.UTF_16BE);
        var out = new Bytes().shorts(0, kinds.length, 6 + 12 * kinds.length);
        for (int kind : kinds) {
            out.shorts(3, 1, 0x409, kind, text.length, 0);
        }
        return out.bytes(text);
    }

    private int[] box() {
        int[] all = {0, 0, 0, 0};
        for (Outline glyph : glyphs) {
            int[] box = glyph.box();
            all = new int[] {
                Math.min(all[0], box[0]), Math.min(all[1], box[1]), Math.max(all[2], box[2]), Math.max(all[3], box[3])
            };
        }
        return all;
    }
}
