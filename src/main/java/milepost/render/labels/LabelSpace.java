package milepost.render.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import milepost.render.scene.LabelBox;

/**
 * What of the frame is still free for labels. Boxes are kept in a grid, so asking costs the same however many there are.
 * Not thread-safe: one picture, one space.
 */
final class LabelSpace {

    private static final double CELL_PIXELS = 64;

    private final LabelBox frame;
    private final LabelBox seen;
    private final Map<Long, List<LabelBox>> cells = new HashMap<>();
    private final List<double[]> lines = new ArrayList<>();

    /** All of the frame is seen. */
    LabelSpace(LabelBox frame) {
        this(frame, frame);
    }

    /**
     * @param frame what labels must stay in
     * @param seen  the part of it that is seen at rest: labels stand inside or outside, never across its edge
     */
    LabelSpace(LabelBox frame, LabelBox seen) {
        this.frame = frame;
        this.seen = seen;
    }

    LabelBox frame() {
        return frame;
    }

    /** The part of the frame that is seen when the map rests. */
    LabelBox seen() {
        return seen;
    }

    /** Whether both are seen or neither is: a name beyond the edge says nothing of a point before it. */
    boolean together(double pointX, double pointY, LabelBox box) {
        return seen.holds(pointX, pointY) == seen.holds(box);
    }

    /** Boxes in the same order, but those that are seen before those that are not. */
    List<LabelBox> seenFirst(List<LabelBox> boxes) {
        return boxes.stream().sorted(Comparator.comparing(box -> !seen.holds(box))).toList();
    }

    /** Whether the box lies in the frame, does not stand across the edge of what is seen, and touches nothing reserved. */
    boolean free(LabelBox box) {
        return freeOfBoxes(box) && lines.stream().noneMatch(line -> crosses(line, box));
    }

    /** The same for a box that may stand on lines of its own. */
    boolean free(LabelBox box, List<double[]> ownLines) {
        return freeOfBoxes(box) && lines.stream().filter(line -> ownLines.stream().noneMatch(own -> own == line)).noneMatch(line -> crosses(line, box));
    }

    /** The same, but lines may run through it. */
    boolean freeOfBoxes(LabelBox box) {
        return frame.holds(box) && (seen.holds(box) || !seen.overlaps(box)) && !taken(box);
    }

    /** Whether nothing is reserved there, be it in the frame or not. */
    boolean untouched(LabelBox box) {
        return !taken(box);
    }

    /** Whether no box is reserved anywhere. */
    boolean untouched() {
        return cells.isEmpty();
    }

    void reserve(LabelBox box) {
        forCells(box, cell -> cells.computeIfAbsent(cell, none -> new ArrayList<>()).add(box));
    }

    /** Keeps labels off a pixel polyline x, y, … */
    void reserveLine(double[] polyline) {
        lines.add(polyline);
    }

    private boolean taken(LabelBox box) {
        boolean[] found = new boolean[1];
        forCells(box, cell -> {
            for (LabelBox other : cells.getOrDefault(cell, List.of())) {
                found[0] |= other.overlaps(box);
            }
        });
        return found[0];
    }

    private static boolean crosses(double[] line, LabelBox box) {
        for (int i = 2; i + 1 < line.length; i += 2) {
            if (box.crossedBy(line[i - 2], line[i - 1], line[i], line[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private void forCells(LabelBox box, LongConsumer action) {
        long firstColumn = (long) Math.floor(box.x() / CELL_PIXELS);
        long lastColumn = (long) Math.floor(box.right() / CELL_PIXELS);
        long firstRow = (long) Math.floor(box.y() / CELL_PIXELS);
        long lastRow = (long) Math.floor(box.bottom() / CELL_PIXELS);
        for (long row = firstRow; row <= lastRow; row++) {
            for (long column = firstColumn; column <= lastColumn; column++) {
                action.accept(row << 32 ^ (column & 0xFFFFFFFFL));
            }
        }
    }
}
