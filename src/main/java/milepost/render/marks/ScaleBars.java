package milepost.render.marks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milepost.claims.DistanceUnit;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.render.marks.ClaimMarks.ScaleBar;
import milepost.render.scene.Viewport;

/**
 * A bar in miles and one in kilometres, each of a round length, true along the map's horizontal at the middle of the
 * frame. There is none where the scale differs by more than 5 % over the frame, because no bar would be true.
 */
public final class ScaleBars {

    private static final double LARGEST_RATIO = 1.05;
    private static final double PROBE_PIXELS = 8;
    private static final double[] PLACES = {0.02, 0.26, 0.5, 0.74, 0.98};

    private ScaleBars() { }

    /** @param maxWidth the longest bar, in viewport pixels */
    public static List<ScaleBar> of(Viewport viewport, double maxWidth) {
        Optional<Double> centre = metresPerPixel(viewport, viewport.width() / 2.0, viewport.height() / 2.0, 1, 0);
        if (centre.isEmpty() || !trueEverywhere(viewport, centre.get())) {
            return List.of();
        }
        return List.of(bar(centre.get(), maxWidth, DistanceUnit.MILE, DistanceUnit.FOOT), bar(centre.get(), maxWidth, DistanceUnit.KILOMETRE,
                DistanceUnit.METRE));
    }

    private static boolean trueEverywhere(Viewport viewport, double centre) {
        double least = centre;
        double most = centre;
        for (double row : PLACES) {
            for (double column : PLACES) {
                for (int horizontal = 0; horizontal <= 1; horizontal++) {
                    Optional<Double> here = metresPerPixel(viewport, column * viewport.width(), row * viewport.height(), horizontal, 1 - horizontal);
                    if (here.isEmpty()) {
                        return false;
                    }
                    least = Math.min(least, here.get());
                    most = Math.max(most, here.get());
                }
            }
        }
        return most <= least * LARGEST_RATIO;
    }

    private static Optional<Double> metresPerPixel(Viewport viewport, double x, double y, double dx, double dy) {
        double half = PROBE_PIXELS / 2;
        Optional<Position> from = viewport.position(x - dx * half, y - dy * half);
        Optional<Position> to = viewport.position(x + dx * half, y + dy * half);
        return from.flatMap(a -> to.map(b -> Earth.measure(a, b).metres() / PROBE_PIXELS)).filter(metres -> metres > 0);
    }

    private static ScaleBar bar(double metresPerPixel, double maxWidth, DistanceUnit large, DistanceUnit small) {
        double metres = metresPerPixel * maxWidth;
        DistanceUnit unit = large.fromMetres(metres) >= 1 ? large : small;
        double number = roundBelow(unit.fromMetres(metres));
        String text = number < 1 ? String.valueOf(number) : String.format(Locale.ROOT, "%,.0f", number);
        return new ScaleBar(unit.toMetres(number) / metresPerPixel, text + "\u00A0" + unit.symbol());
    }

    /** The largest 1, 2 or 5 times a power of ten that is not above a number. */
    private static double roundBelow(double number) {
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        double lead = number / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }
}
