package org.heretogether.paper;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** The outline of a glyph in a TrueType font: closed curves of points, on them or pulling them (OpenType 1.9, glyf). */
record Outline(List<List<Point>> curves) {

    static final Outline EMPTY = new Outline(List.of());

    record Point(int x, int y, boolean on) {}

    /** A shape with y pointing down. */
    static Outline of(Shape shape) {
        var curves = new ArrayList<List<Point>>();
        double[] to = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> curves.add(new ArrayList<>(List.of(point(to, 0, true))));
                case PathIterator.SEG_LINETO -> curves.getLast().add(point(to, 0, true));
                case PathIterator.SEG_QUADTO -> {
                    curves.getLast().add(point(to, 0, false));
                    curves.getLast().add(point(to, 2, true));
                }
                case PathIterator.SEG_CLOSE -> {}
                default -> throw new IllegalArgumentException("No curve of a TrueType font: " + kind);
            }
        }
        curves.forEach(Outline::open);
        return new Outline(curves.stream().filter(curve -> curve.size() > 2).toList());
    }

    int points() {
        return curves.stream().mapToInt(List::size).sum();
    }

    /** The smallest x, smallest y, largest x and largest y. */
    int[] box() {
        int[] box = {0, 0, 0, 0};
        boolean first = true;
        for (Point point : curves.stream().flatMap(List::stream).toList()) {
            box[0] = first ? point.x : Math.min(box[0], point.x);
            box[1] = first ? point.y : Math.min(box[1], point.y);
            box[2] = first ? point.x : Math.max(box[2], point.x);
            box[3] = first ? point.y : Math.max(box[3], point.y);
            first = false;
        }
        return box;
    }

    byte[] bytes() {
        var out = new Bytes();
        if (curves.isEmpty()) {
            return out.toByteArray();
        }
        out.shorts(curves.size()).shorts(box());
        int last = -1;
        for (List<Point> curve : curves) {
            last += curve.size();
            out.shorts(last);
        }
        out.shorts(0);
        List<Point> points = curves.stream().flatMap(List::stream).toList();
        points.forEach(point -> out.bytes(point.on ? 1 : 0));
        int x = 0;
        for (Point point : points) {
            out.shorts(point.x - x);
            x = point.x;
        }
        int y = 0;
        for (Point point : points) {
            out.shorts(point.y - y);
            y = point.y;
        }
        return out.even().toByteArray();
    }

    private static Point point(double[] to, int at, boolean on) {
        return new Point((int) Math.round(to[at]), (int) Math.round(-to[at + 1]), on);
    }

    /** A curve closes by itself: its first point is not there again as the last. */
    private static void open(List<Point> curve) {
        if (curve.size() > 1 && curve.getLast().equals(curve.getFirst())) {
            curve.removeLast();
        }
    }
}
