package org.heretogether.board;

/** How much one file of boards may hold. Boards in use have up to a few hundred buttons and a few thousand pictures. */
final class Limits {

    static final int FILE_BYTES = 50_000_000;
    static final int UNPACKED_BYTES = 100_000_000;
    static final int FILES = 10_000;
    static final int BOARD_BYTES = 20_000_000;
    static final int BOARDS = 500;
    static final int BUTTONS = 1_000;
    static final int ROWS = 100;
    static final int MEDIA_BYTES = 10_000_000;
    static final int SVG_BYTES = 1_000_000;
    static final int PIXELS_A_SIDE = 10_000;
    static final int PIXELS = 25_000_000;
    static final int LETTERS = 2_000;

    private Limits() {}
}
