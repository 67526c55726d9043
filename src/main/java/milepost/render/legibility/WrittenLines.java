package milepost.render.legibility;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.render.text.LiveCanvas;
import milepost.render.vector.VectorSink;

/** Keeps of a drawing what is written, and in which group. */
final class WrittenLines implements VectorSink {

    /** @param group the innermost group it was written in */
    record Written(LiveCanvas.Line line, String group) {
    }

    private final List<Written> lines = new ArrayList<>();
    private final List<String> groups = new ArrayList<>(List.of(""));

    List<Written> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void fill(Shape shape, int argb) { }

    @Override
    public void stroke(Shape shape, BasicStroke stroke, int argb) { }

    @Override
    public void text(LiveCanvas.Line line) {
        if (!line.text().isBlank()) {
            lines.add(new Written(line, groups.getLast()));
        }
    }

    @Override
    public void image(byte[] png, double x, double y, double width, double height) { }

    @Override
    public void begin(String group) {
        groups.add(group);
    }

    @Override
    public void end() {
        groups.removeLast();
    }

    @Override
    public void clip(Optional<Shape> shape) { }
}
