package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heretogether.hold.Held;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.piece.Pieces;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Puts what people brought in their own way on pictures: one thing after the other, in the order in which they came. */
@Component
class BroughtPages {

    /** So many letters can be read from the last row on the smallest projector. */
    private static final int MOST_LETTERS = 180;

    /** Words that leave room for a picture beside them. */
    private static final int FEW_LETTERS = 60;

    private final Pictures pictures;
    private final Pieces pieces;
    private final Words words;

    BroughtPages(Pictures pictures, Pieces pieces, Words words) {
        this.pictures = pictures;
        this.pieces = pieces;
        this.words = words;
    }

    /** How many pictures it takes; the same in every language. */
    int many(List<Held> held) {
        return (int) held.stream().flatMap(this::parts).count();
    }

    /** The picture at this place, or the last one. */
    Drawing page(PictureKey picture, String title, List<Held> held, int place) {
        List<Part> all = held.stream().flatMap(this::parts).toList();
        if (all.isEmpty()) {
            return new Sheet(picture, title, List.of(), "");
        }
        int here = Math.min(place, all.size() - 1);
        Part part = all.get(here);
        return new Brought(
                picture,
                title,
                all.size() == 1 ? "" : words.text("projector.brought.place", Map.of("n", here + 1, "all", all.size())),
                part.words(),
                part.held().language(),
                part.seen() ? pictures(part.held()) : List.of(),
                part.seen() ? made(part.held()) : List.of());
    }

    private record Part(Held held, boolean seen, String words) {}

    private Stream<Part> parts(Held held) {
        boolean seen = !pictures(held).isEmpty() || !held.pieces().isEmpty();
        String text = held.words().strip();
        if (seen && text.length() <= FEW_LETTERS) {
            return Stream.of(new Part(held, true, text));
        }
        Stream<Part> said = split(text).stream().map(words -> new Part(held, false, words));
        return seen ? Stream.concat(Stream.of(new Part(held, true, "")), said) : said;
    }

    private List<PictureKey> pictures(Held held) {
        return held.pictures().stream()
                .map(PictureKey::of)
                .filter(pictures::exists)
                .toList();
    }

    private List<Brought.Made> made(Held held) {
        return held.pieces().stream()
                .map(piece -> new Brought.Made(
                        piece.kind(),
                        piece.pieceId().toString(),
                        piece.mediaType(),
                        piece.length(),
                        pieces.file(piece),
                        words.text("organise.waiting." + piece.kind().named())))
                .toList();
    }

    /** Between words, as evenly as they allow. */
    static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int left = Math.ceilDiv(text.length(), MOST_LETTERS);
        String rest = text;
        while (!rest.isEmpty()) {
            int most = Math.min(MOST_LETTERS, Math.ceilDiv(rest.length(), Math.max(1, left)) + 15);
            int end = rest.length() <= most ? rest.length() : rest.lastIndexOf(' ', most);
            end = end <= 0 ? Math.min(most, rest.length()) : end;
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
            left--;
        }
        return parts;
    }
}
