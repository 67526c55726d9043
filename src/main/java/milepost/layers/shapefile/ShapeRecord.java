package milepost.layers.shapefile;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import milepost.layers.PartKind;
import milepost.layers.reading.FeatureWriter;

/** Writes the shape of one record as parts of the feature. Heights and measures are passed over. */
final class ShapeRecord {

    private static final int BOX_BYTES = 32;
    private static final int POSITION_BYTES = 16;

    private final FeatureWriter writer;

    ShapeRecord(FeatureWriter writer) {
        this.writer = writer;
    }

    void write(ByteBuffer content) {
        try {
            int type = content.getInt();
            switch (type) {
                case 0 -> { }
                case 1, 11, 21 -> writer.point(content.getDouble(), content.getDouble());
                case 3, 13, 23 -> runs(content).forEach(line -> part(PartKind.LINE, line));
                case 5, 15, 25 -> polygons(runs(content));
                case 8, 18, 28 -> points(content);
                case 31 -> writer.unusable("multipatch", "The shape is a surface in three dimensions (multipatch), which cannot be drawn; it was skipped.");
                default -> broken();
            }
        } catch (BufferUnderflowException | IllegalArgumentException outside) {
            broken();
        }
    }

    private void broken() {
        writer.unusable("broken-shape", "The bytes of this shape contradict each other; it was skipped.");
    }

    private void points(ByteBuffer content) {
        content.position(content.position() + BOX_BYTES);
        int count = content.getInt();
        for (int i = 0; i < count; i++) {
            writer.point(content.getDouble(), content.getDouble());
        }
    }

    /** The lines or rings of a shape. */
    private static List<double[]> runs(ByteBuffer content) {
        content.position(content.position() + BOX_BYTES);
        int parts = content.getInt();
        int positions = content.getInt();
        if (parts < 0 || positions < 0 || 4L * parts + (long) POSITION_BYTES * positions > content.remaining()) {
            throw new IllegalArgumentException("counts");
        }
        int[] starts = new int[parts + 1];
        for (int part = 0; part < parts; part++) {
            starts[part] = content.getInt();
        }
        starts[parts] = positions;
        List<double[]> runs = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int count = starts[part + 1] - starts[part];
            if (starts[0] != 0 || count < 0) {
                throw new IllegalArgumentException("starts");
            }
            double[] run = new double[2 * count];
            content.asDoubleBuffer().get(run);
            content.position(content.position() + POSITION_BYTES * count);
            runs.add(run);
        }
        return runs;
    }

    /** Outer rings run clockwise here; each is followed by the holes that lie in it, wherever they stand in the record. */
    private void polygons(List<double[]> rings) {
        List<double[]> shells = new ArrayList<>();
        List<double[]> holes = new ArrayList<>();
        for (double[] ring : rings) {
            (Ring.clockwise(ring) ? shells : holes).add(ring);
        }
        if (shells.isEmpty()) {
            shells.addAll(holes);
            holes.clear();
        }
        for (double[] shell : shells) {
            part(PartKind.SHELL, shell);
            List<double[]> inside = shells.size() == 1 ? List.copyOf(holes) : holes.stream().filter(hole -> Ring.contains(shell, hole)).toList();
            inside.forEach(hole -> part(PartKind.HOLE, hole));
            holes.removeAll(inside);
        }
        holes.forEach(lone -> part(PartKind.SHELL, lone));
    }

    private void part(PartKind kind, double[] positions) {
        writer.beginPart(kind);
        for (int i = 0; i < positions.length; i += 2) {
            writer.position(positions[i], positions[i + 1]);
        }
        writer.endPart();
    }
}
