package milepost.render.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import milepost.claims.DistanceUnit;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.projection.Projections;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.tools.Range.AroundPlace;
import org.junit.jupiter.api.Test;

class MeasuredPathTest {

    private static final Position FIJI = new Position(178, -18);
    private static final Position SAMOA = new Position(-172, -14);

    @Test
    void legsAddUp() {
        MeasuredPath path = MeasuredPath.EMPTY.with(FIJI).with(SAMOA).with(FIJI);

        assertThat(path.legs()).hasSize(2);
        assertThat(path.totalMetres()).isCloseTo(2 * Earth.measure(FIJI, SAMOA).metres(), within(1e-6));
        assertThat(path.shortened().points()).containsExactly(FIJI, SAMOA);
        assertThat(MeasuredPath.EMPTY.shortened().totalMetres()).isZero();
    }

    @Test
    void aLegAcrossTheAntimeridianIsCutWhereTheMapEnds() {
        Viewport world = new Viewport(Projections.webMercator(), 0, 0, 50_000, 900, 800);
        ToolMarks marks = PathMarks.of(MeasuredPath.EMPTY.with(FIJI).with(SAMOA), world, Theme.LIGHT);

        assertThat(marks.strokes()).hasSize(1);
        assertThat(marks.strokes().getFirst().pieces()).hasSize(2).allSatisfy(piece ->
                assertThat(Math.abs(piece[0] - piece[piece.length - 2])).isLessThan(30));
        assertThat(marks.dots()).hasSize(2);
    }

    @Test
    void wordsGiveThreeUnitsAndTheDirection() {
        Position brest = new Position(23.71749, 52.10894);
        Position warsaw = new Position(21.01178, 52.22977);

        assertThat(ToolText.length(Earth.measure(brest, warsaw).metres())).isEqualTo("115 mi · 186 km · 100 nmi");
        assertThat(ToolText.bearing(Earth.measure(brest, warsaw))).isEqualTo("275° west");
        assertThat(ToolText.bearing(Earth.measure(brest, brest))).isEmpty();
        assertThat(ToolText.shortLength(40)).isEqualTo("131 ft · 40 m");
    }

    @Test
    void aRangeSaysTheNumbersThatWereTyped() {
        AroundPlace brest = new AroundPlace("Brest", new Position(23.7, 52.1));

        assertThat(new Range(brest, 36.5 * 1609.344, 43.5 * 1609.344, DistanceUnit.MILE).text()).isEqualTo("36.5–43.5 mi · 59–70 km");
        assertThat(new Range(brest, 0, 300_000, DistanceUnit.KILOMETRE).text()).isEqualTo("300 km · 186 mi");
    }
}
