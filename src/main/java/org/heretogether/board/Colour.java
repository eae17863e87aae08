package org.heretogether.board;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours of boards: the format has rgb() and rgba(); files also bring #rgb, #rrggbb, #rrggbbaa and a few names. */
final class Colour {

    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern RGB = Pattern.compile(
            "rgba?\\(\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*(?:[,/]\\s*(\\d?(?:\\.\\d+)?)\\s*)?\\)");

    private Colour() {}

    /** As the format writes it; empty if this is not a colour. */
    static Optional<String> of(String written) {
        String colour = written.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(colour);
        if (hex.matches()) {
            return Optional.of(ofHex(hex.group(1)));
        }
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            return ofNumbers(rgb);
        }
        return switch (colour) {
            case "white" -> Optional.of("rgb(255, 255, 255)");
            case "black" -> Optional.of("rgb(0, 0, 0)");
            case "red" -> Optional.of("rgb(255, 0, 0)");
            case "green" -> Optional.of("rgb(0, 128, 0)");
            case "blue" -> Optional.of("rgb(0, 0, 255)");
            case "yellow" -> Optional.of("rgb(255, 255, 0)");
            case "orange" -> Optional.of("rgb(255, 165, 0)");
            case "purple" -> Optional.of("rgb(128, 0, 128)");
            case "pink" -> Optional.of("rgb(255, 192, 203)");
            case "brown" -> Optional.of("rgb(165, 42, 42)");
            case "gray", "grey" -> Optional.of("rgb(128, 128, 128)");
            case "transparent" -> Optional.of("rgba(0, 0, 0, 0)");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofNumbers(Matcher rgb) {
        int red = Integer.parseInt(rgb.group(1));
        int green = Integer.parseInt(rgb.group(2));
        int blue = Integer.parseInt(rgb.group(3));
        if (Math.max(red, Math.max(green, blue)) > 255) {
            return Optional.empty();
        }
        String alpha = rgb.group(4) == null ? "" : rgb.group(4);
        return Optional.of(written(red, green, blue, alpha.isEmpty() ? 1 : Math.min(1, Double.parseDouble(alpha))));
    }

    private static String ofHex(String hex) {
        String full = hex.length() > 4 ? hex : hex.replaceAll("(.)", "$1$1");
        double alpha = full.length() == 8 ? Math.round(part(full, 6) / 2.55) / 100.0 : 1;
        return written(part(full, 0), part(full, 2), part(full, 4), alpha);
    }

    private static int part(String hex, int from) {
        return Integer.parseInt(hex, from, from + 2, 16);
    }

    private static String written(int red, int green, int blue, double alpha) {
        String three = red + ", " + green + ", " + blue;
        String share = alpha == 0 ? "0" : String.valueOf(alpha);
        return alpha == 1 ? "rgb(" + three + ")" : "rgba(" + three + ", " + share + ")";
    }
}
