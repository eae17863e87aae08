package org.heretogether.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The letters that lie in this program. */
@Component
class Typefaces {

    private final Map<String, Font> read = new ConcurrentHashMap<>();

    /** For drawing words with. */
    Font of(Letters letters, boolean bold) {
        return read.computeIfAbsent(letters.fileName() + "-" + weight(bold), Typefaces::read);
    }

    static String weight(boolean bold) {
        return bold ? "bold" : "regular";
    }

    static InputStream open(String name) {
        try {
            return new ClassPathResource("poster/" + name + ".ttf").getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException("Reading the letters " + name, missing);
        }
    }

    private static Font read(String name) {
        try (InputStream letters = open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, letters);
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading the letters " + name, failed);
        } catch (FontFormatException notLetters) {
            throw new IllegalStateException("No letters in " + name, notLetters);
        }
    }
}
