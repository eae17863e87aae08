package org.heretogether.testing;

import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What somebody who sees no colours sees of a thing on the screen. */
public record Grey(BufferedImage picture) {

    private static final double CLEARLY = 0.25;

    public static Grey of(Locator thing) {
        try {
            return new Grey(ImageIO.read(new ByteArrayInputStream(thing.screenshot())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Which part of it is clearly lighter or darker than before, from 0 to 1. */
    public double changedSince(Grey before) {
        int width = Math.min(picture.getWidth(), before.picture.getWidth());
        int height = Math.min(picture.getHeight(), before.picture.getHeight());
        int changed = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (Math.abs(light(picture.getRGB(x, y)) - light(before.picture.getRGB(x, y))) > CLEARLY) {
                    changed++;
                }
            }
        }
        return (double) changed / (width * height);
    }

    private static double light(int colour) {
        int red = colour >> 16 & 0xff;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    }
}
