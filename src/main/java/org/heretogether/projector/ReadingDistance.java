package org.heretogether.projector;

/**
 * How big text must be on the picture, so that people at the back can read it.
 *
 * <p>EN 301 549 V3.2.1, 5.1.4: a capital H spans at least 0.7 degrees at the stated distance. At 8 m that is 98 mm.
 *
 * @param metres how far away the last row sits
 * @param pictureMetres how wide the projected picture is
 */
record ReadingDistance(double metres, double pictureMetres) {

    /** Cap height of Atkinson Hyperlegible Next, as a part of its font size. */
    private static final double CAP_HEIGHT = 0.668;

    private static final double LEAST_ANGLE = Math.toRadians(0.7);

    ReadingDistance {
        if (!(metres >= 1 && metres <= 50 && pictureMetres >= 0.3 && pictureMetres <= 20)) {
            throw new IllegalArgumentException(
                    "Nobody sits " + metres + " m from a picture " + pictureMetres + " m wide");
        }
    }

    /** The height of a capital letter, in millimetres on the wall. */
    double capitalMillimetres() {
        return metres * 1000 * Math.tan(LEAST_ANGLE);
    }

    /** The font size, in hundredths of the picture's width (CSS {@code vw}). */
    double fontSizeInPictureWidths() {
        return 100 * capitalMillimetres() / CAP_HEIGHT / (pictureMetres * 1000);
    }
}
