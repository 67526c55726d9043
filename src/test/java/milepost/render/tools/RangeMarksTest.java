package milepost.render.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import milepost.claims.DistanceUnit;
import milepost.geodesy.Border;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.tools.Range.Around;
import milepost.render.tools.Range.AroundBorder;
import milepost.render.tools.Range.AroundPlace;
import milepost.work.Cancel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On every kind of map, what is filled is what lies within the distances: across the antimeridian, around a pole, beyond the horizon. */
class RangeMarksTest {

    private static final Border LINE = Border.of(Polylines.ofLine(170, 60, 179, 66, -172, 68, -160, 75), EdgeRule.RFC7946);

    @ParameterizedTest
    @CsvSource({
        "178,  64, 0,       800000",
        "178,  64, 800000,  1600000",
        "-40,  80, 0,       2500000",
        "0,    90, 500000,  3000000",
        "30,  -85, 0,       12000000",
        "23.7, 52, 0,       19000000",
        "23.7, 52, 9000000, 15000000"})
    void whatIsFilledAroundAPlaceIsWithinReach(double longitude, double latitude, double low, double high) {
        check(new AroundPlace("", new Position(longitude, latitude)), low, high);
    }

    @ParameterizedTest
    @CsvSource({"0, 300000", "200000, 700000", "0, 2600000", "0, 9000000"})
    void whatIsFilledAroundABorderIsWithinReach(double low, double high) {
        check(new AroundBorder("", "", LINE), low, high);
    }

    private static void check(Around around, double low, double high) {
        Range range = new Range(around, low, high, DistanceUnit.KILOMETRE);
        for (MapProjection projection : List.of(Projections.webMercator(), Projections.equalEarth(30),
                Projections.azimuthalEquidistant(new Position(23.7, 52.1)), Projections.orthographic(new Position(150, 60)))) {
            Viewport view = new Viewport(projection, 0, 0, projection.id().equals("orthographic") ? 16_000 : 50_000, 900, 800);
            ToolMarks made = RangeMarks.of(range, view, Theme.LIGHT, new Cancel());
            GroundPixels.Area filled = new GroundPixels.Area(made.areas().getFirst().outlines(), List.of());
            SplittableRandom random = new SplittableRandom(7);
            int asked = 0;
            for (int i = 0; i < 400; i++) {
                double x = random.nextDouble(view.width());
                double y = random.nextDouble(view.height());
                // Not so near to an edge that its steps would count, nor to where the map itself ends.
                if (view.position(x, y).filter(at -> Math.abs(range.depthMetres(at)) > 60_000 && Math.abs(at.latitudeDegrees()) < 84
                        && view.pixel(at).filter(pixel -> Math.hypot(pixel[0] - x, pixel[1] - y) < 0.5).isPresent()).isPresent()) {
                    asked++;
                    assertThat(filled.contains(x, y)).as("%s at %.0f, %.0f, %s", projection.title(), x, y, view.position(x, y))
                            .isEqualTo(range.depthMetres(view.position(x, y).orElseThrow()) > 0);
                }
            }
            assertThat(asked).as(projection.title()).isGreaterThan(60);
        }
    }
}
