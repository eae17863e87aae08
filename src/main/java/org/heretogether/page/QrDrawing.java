package org.heretogether.page;

import io.nayuki.qrcodegen.QrCode;

/** A code for cameras as an SVG: black on white in every theme, with the quiet edge that readers need. */
public final class QrDrawing {

    private static final int QUIET = 4;

    private QrDrawing() {}

    /** The drawing of this text, most often an address. */
    public static String svg(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int edge = code.size + 2 * QUIET;
        var dots = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dots.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>"
                        + "<path fill='white' d='M0,0h%dv%dh-%dz'/><path fill='black' d='%s'/></svg>")
                .formatted(edge, edge, edge, edge, edge, dots);
    }
}
