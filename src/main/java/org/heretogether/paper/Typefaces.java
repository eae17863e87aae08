package org.heretogether.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The letters that lie in this program. */
@Component
class Typefaces {

    private static final Logger LOG = LoggerFactory.getLogger(Typefaces.class);

    private final Map<String, Font> read = new ConcurrentHashMap<>();
    private final Supplier<Boolean> canDraw = SingletonSupplier.of(this::tryToDraw);

    /** Whether words can be drawn here: a Java that was installed without a screen may lack what joins letters. */
    boolean canDraw() {
        return canDraw.get();
    }

    private boolean tryToDraw() {
        try {
            return new TextLayout("کی", of(Letters.URDU, false), new FontRenderContext(null, true, true)).getAdvance()
                    > 0;
        } catch (LinkageError | InternalError | RuntimeException missing) {
            LOG.warn(
                    "This Java cannot draw letters: on paper, words in Urdu, Arabic, Bengali and Punjabi are missing."
                            + " On Debian, install libharfbuzz0b and fontconfig, then start again.",
                    missing);
            return false;
        }
    }

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
