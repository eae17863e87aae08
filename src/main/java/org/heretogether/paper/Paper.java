package org.heretogether.paper;

import java.util.Map;
import org.heretogether.base.PictureId;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.web.util.HtmlUtils;

/** A page for paper in the language of the page: letters of ours, pictures with their words, what PDF/UA asks for. */
public record Paper(Map<PictureId, PictureKey> keys, Pictures pictures, Words words) {

    static final String PICTURE = "picture:";
    static final String ENDING = ".svg";
    static final String LETTERS = "Atkinson, 'Noto Sans'";

    /** What runs to the left stands on the right, but close to its picture where that stands on the left. */
    private static final String DIRECTIONS =
            "body { text-align: left; } [dir=rtl] { text-align: right; } .said [dir=rtl] { text-align: left; }";

    private static final String PICTURES_FROM = "OpenMoji, CC BY-SA 4.0";

    public String page(String title, String description, String look, String body) {
        return """
                <html lang="%s"><head><title>%s</title><meta name="description" content="%s" />
                <bookmarks><bookmark name="%s" href="#top" /></bookmarks>
                <style>body { font-family: %s } %s %s</style></head><body id="top">%s</body></html>
                """.formatted(
                        words.language(), text(title), text(description), text(title), LETTERS, DIRECTIONS, look, body);
    }

    public String picture(PictureId id) {
        return keys.containsKey(id) ? picture(keys.get(id)) : "";
    }

    public String picture(PictureKey key) {
        return "<img src=\"%s%s%s\" alt=\"%s\" />"
                .formatted(PICTURE, key, ENDING, text(pictures.words(key).in(words.language())));
    }

    /** Who drew the pictures. */
    public String from() {
        return "<p class=\"from\">" + text(words.text("export.pictures-by", Map.of("from", PICTURES_FROM))) + "</p>";
    }

    public static String element(String name, String words) {
        return "<" + name + ">" + text(words) + "</" + name + ">";
    }

    public static String text(String words) {
        return HtmlUtils.htmlEscapeDecimal(words);
    }
}
