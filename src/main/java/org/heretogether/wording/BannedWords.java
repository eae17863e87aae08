package org.heretogether.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words our own screens, samples and reports never use. They label people, sell, praise, or claim more than we know. */
public final class BannedWords {

    // As they stand in a text, in any case; * stands for any ending.
    private static final List<String> PLAIN = List.of(
            "service user*",
            "end user*",
            "user*",
            "customer*",
            "client*",
            "admin*",
            "beneficiar*",
            "patient group*",
            "vulnerable",
            "hard to reach",
            "hard-to-reach",
            "seldom heard",
            "difficult to engage",
            "complex needs",
            "needy",
            "in need",
            "empower*",
            "give a voice",
            "gives a voice",
            "giving a voice",
            "giving voice",
            "voice of",
            "engage*",
            "engaging",
            "manage expectations",
            "managing expectations",
            "you said we did",
            "you said, we did",
            "non-verbal",
            "nonverbal",
            "low functioning",
            "suffers from",
            "sufferer*",
            "wheelchair-bound",
            "wheelchair bound",
            "stakeholder*",
            "lived experience voices",
            "our resident*",
            "our people",
            "inclusive",
            "co-produced",
            "coproduced",
            "please",
            "simply",
            "just",
            "easy",
            "easily",
            "defnyddiwr gwasanaeth",
            "defnyddwyr gwasanaeth",
            "cwsmer*",
            "cleient*",
            "grymuso",
            "anodd eu cyrraedd",
            "rhanddeiliad",
            "os gwelwch yn dda");

    private static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])("
                    + String.join("|", PLAIN.stream().map(BannedWords::pattern).toList()) + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BannedWords() {}

    /** As they stand in a text; * stands for any ending. */
    static List<String> plain() {
        return PLAIN;
    }

    /** The first banned word in this text. */
    public static Optional<String> firstIn(String text) {
        Matcher found = ANY.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static String pattern(String plain) {
        return plain.endsWith("*")
                ? Pattern.quote(plain.substring(0, plain.length() - 1)) + "\\p{L}*"
                : Pattern.quote(plain);
    }
}
