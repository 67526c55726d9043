package milepost.render.tools;

import java.util.ArrayList;
import java.util.List;
import milepost.geodesy.Earth;
import milepost.geodesy.Geodesic;
import milepost.geodesy.Position;

/** A path that a person clicked on the map, measured leg by leg along geodesics. */
public record MeasuredPath(List<Position> points) {

    public static final MeasuredPath EMPTY = new MeasuredPath(List.of());

    public MeasuredPath {
        points = List.copyOf(points);
    }

    public MeasuredPath with(Position next) {
        List<Position> longer = new ArrayList<>(points);
        longer.add(next);
        return new MeasuredPath(longer);
    }

    /** Without the last point; the empty path stays as it is. */
    public MeasuredPath shortened() {
        return points.isEmpty() ? this : new MeasuredPath(points.subList(0, points.size() - 1));
    }

    /** From each point to the next; none while there are fewer than two. */
    public List<Geodesic> legs() {
        List<Geodesic> legs = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            legs.add(Earth.measure(points.get(i - 1), points.get(i)));
        }
        return legs;
    }

    /** The sum of the legs in metres. */
    public double totalMetres() {
        return legs().stream().mapToDouble(Geodesic::metres).sum();
    }
}
