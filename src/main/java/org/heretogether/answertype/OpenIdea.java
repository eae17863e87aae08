package org.heretogether.answertype;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answer with an idea of one's own: in words, in pictures, in what one made for it. There are no choices. */
public record OpenIdea() implements AnswerType {

    static final String KIND = "open-idea";

    /** How many used each picture. Words are not counted here: they belong to one person. */
    public static final String PICTURES = "pictures";

    private static final Pattern PICTURE = Pattern.compile("[a-z0-9-]{1,40}/[0-9A-Za-z-]{1,80}");
    private static final int LONGEST = 500;
    private static final int MOST_PICTURES = 3;
    private static final int MOST_PIECES = 8;

    /**
     * A person's idea.
     *
     * @param words may be empty when there is a picture or a piece
     * @param pictures by pack and place in it
     * @param pieces the ids of what the person made for it, which comes after it
     * @param language the language tag of the words
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Idea(
            @JsonInclude(JsonInclude.Include.ALWAYS) String words,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<String> pictures,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<UUID> pieces,
            String language)
            implements Answer {
        public Idea {
            words = words.strip();
            pictures = List.copyOf(pictures);
            pieces = List.copyOf(pieces);
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
                throw new IllegalArgumentException("The words of an idea have half a sign in them");
            }
            if (!language.matches("[A-Za-z0-9-]{2,35}")) {
                throw new IllegalArgumentException("Not a language: " + language);
            }
        }

        @Override
        public List<String> countsFor() {
            return List.of();
        }

        @Override
        public Map<String, Map<String, Long>> alsoAdds() {
            return Map.of(PICTURES, pictures.stream().collect(Collectors.toMap(picture -> picture, picture -> 1L)));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accepts(Answer answer, List<UUID> choices) {
        return answer instanceof Pass || (answer instanceof Idea idea && accepts(idea));
    }

    private static boolean accepts(Idea idea) {
        List<String> pictures = idea.pictures();
        List<UUID> pieces = idea.pieces();
        return (!idea.words().isEmpty() || !pictures.isEmpty() || !pieces.isEmpty())
                && pieces.size() <= MOST_PIECES
                && new HashSet<>(pieces).size() == pieces.size()
                && idea.words().length() <= LONGEST
                && pictures.size() <= MOST_PICTURES
                && new HashSet<>(pictures).size() == pictures.size()
                && pictures.stream()
                        .allMatch(picture -> PICTURE.matcher(picture).matches());
    }

    @Override
    public List<String> counted(List<UUID> choices) {
        return List.of();
    }
}
