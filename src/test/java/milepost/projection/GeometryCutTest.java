package milepost.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import org.junit.jupiter.api.Test;

class GeometryCutTest {

    private record Part(double[] xy, int[] edges, boolean ring) {
        double width() {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < xy.length; i += 2) {
                least = Math.min(least, xy[i]);
                greatest = Math.max(greatest, xy[i]);
            }
            return greatest - least;
        }

        double area() {
            double twice = 0;
            for (int i = 0; i < edges.length; i++) {
                int next = (i + 1) % edges.length;
                twice += xy[2 * i] * xy[2 * next + 1] - xy[2 * next] * xy[2 * i + 1];
            }
            return twice / 2;
        }
    }

    private static List<Part> cut(MapProjection projection, boolean ring, double... lonLat) {
        List<Part> parts = new ArrayList<>();
        GeometryCut cut = new GeometryCut(projection, EdgeRule.RFC7946, 1);
        PlaneSink sink = (xy, edges, count, closed) ->
                parts.add(new Part(Arrays.copyOf(xy, 2 * count), Arrays.copyOf(edges, count), closed));
        int[] tags = new int[lonLat.length / 2];
        Arrays.fill(tags, 7);
        if (ring) {
            cut.ring(lonLat, tags, tags.length, sink);
        } else {
            cut.line(lonLat, tags, tags.length, sink);
        }
        return parts;
    }

    private static double worldArea(MapProjection equalArea) {
        return cut(equalArea, true, -180, -90, 0, -90, 180, -90, 180, 90, 0, 90, -180, 90).getFirst().area();
    }

    @Test
    void aRingAcrossTheSeamComesApartIntoBothSides() {
        MapProjection world = Projections.equalEarth();
        for (double[] fiji : new double[][] {{178, -18, 182, -18, 182, -16, 178, -16}, {178, -18, -178, -18, -178, -16, 178, -16},
            {-182, -18, -178, -18, -178, -16, -182, -16}}) {
            List<Part> parts = cut(world, true, fiji);
            assertThat(parts).hasSize(2).allMatch(part -> part.width() < 300_000);
            assertThat(parts.getFirst().area()).isCloseTo(parts.getLast().area(), within(1e6));
            assertThat(parts).allMatch(part -> Arrays.stream(part.edges()).anyMatch(edge -> edge == PlaneSink.CUT));
        }
    }

    @Test
    void aRingOnTheSeamIsNotSmearedAcrossTheMap() {
        assertThat(cut(Projections.equalEarth(), true, 179, 10, 180, 10, 180, 11, 179, 11))
                .singleElement().matches(part -> part.width() < 300_000);
        assertThat(cut(Projections.equalEarth(), true, -180, 10, -179, 10, -179, 11, -180, 11))
                .singleElement().matches(part -> part.width() < 300_000);
    }

    @Test
    void cuttingLosesNoArea() {
        MapProjection here = Projections.equalEarth(0);
        MapProjection there = Projections.equalEarth(175);
        double[] ring = {150, -40, 215, -30, 200, 35, 160, 20};
        double whole = cut(there, true, ring).getFirst().area();
        double sum = cut(here, true, ring).stream().mapToDouble(Part::area).sum();
        assertThat(sum).isCloseTo(whole, within(1e-6 * whole));
    }

    @Test
    void aLineAcrossTheSeamIsTwoLines() {
        List<Part> parts = cut(Projections.webMercator(), false, 170, 10, -170, 20);
        assertThat(parts).hasSize(2).allMatch(part -> part.width() < 1_200_000);
    }

    @Test
    void aLineBeyondTheMapIsLeftOut() {
        assertThat(cut(Projections.webMercator(), false, 0, 86, 20, 89)).isEmpty();
        assertThat(cut(Projections.webMercator(), false, 0, 80, 20, 89, 40, 80)).hasSize(2);
    }

    @Test
    void aRingAroundThePoleIsClosedOverIt() {
        MapProjection world = Projections.equalEarth();
        double cap = 0.5 * (1 - Math.sin(Math.toRadians(70)));
        double[] ring = new double[72];
        for (int i = 0; i < 36; i++) {
            ring[2 * i] = Math.IEEEremainder(10 * i, 360);
            ring[2 * i + 1] = -70;
        }
        double area = cut(world, true, ring).stream().mapToDouble(Part::area).sum();
        assertThat(Math.abs(area) / worldArea(world)).isCloseTo(cap, within(0.002));
        double[] flat = {-180, -90, 180, -90, 180, -70, -180, -70};
        double flatArea = cut(world, true, flat).stream().mapToDouble(Part::area).sum();
        assertThat(flatArea / worldArea(world)).isCloseTo(cap, within(0.002));
    }

    @Test
    void aRingAroundThePoleEndsAtTheLimitOfMercator() {
        List<Part> parts = cut(Projections.webMercator(), true, -180, -90, 180, -90, 180, -70, -180, -70);
        assertThat(parts).isNotEmpty().allMatch(part -> Arrays.stream(part.xy()).allMatch(value -> Math.abs(value) < 2.01e7));
    }

    @Test
    void aParallelBendsOnACone() {
        MapProjection cone = Projections.lambertFittedTo(new GeoBounds(-125, 30, -95, 50));
        List<Part> parts = cut(cone, false, -123.3, 49, -95.15, 49);
        double[] middle = {(-123.3 - 95.15) / 2, 49};
        cone.forward(middle, 0, middle, 0, 1);
        double nearest = Double.POSITIVE_INFINITY;
        double[] xy = parts.getFirst().xy();
        for (int i = 0; i < xy.length; i += 2) {
            nearest = Math.min(nearest, Math.hypot(xy[i] - middle[0], xy[i + 1] - middle[1]));
        }
        assertThat(nearest).isLessThan(10_000);
        assertThat(xy.length / 2).isBetween(100, 2000);
    }

    @Test
    void theFarSideOfTheGlobeIsNotDrawn() {
        MapProjection globe = Projections.orthographic(Position.latLon(0, 0));
        assertThat(cut(globe, true, 170, -10, 190, -10, 190, 10, 170, 10)).isEmpty();
        List<Part> half = cut(globe, true, 60, -10, 120, -10, 120, 10, 60, 10);
        assertThat(half).singleElement().matches(part -> part.width() < 3_500_000);
        assertThat(cut(globe, false, 60, 0, 180, 0, 300, 0)).allMatch(part -> part.width() < 6_400_000);
    }

    @Test
    void aPolygonThatHoldsTheFarSideFillsTheRestOfTheDisc() {
        MapProjection map = Projections.azimuthalEquidistant(Position.latLon(0, 0));
        double disc = Math.PI * Math.pow(178 * 111_194.9, 2);
        double sum = cut(map, true, 90, -60, 270, -60, 270, 60, 90, 60).stream().mapToDouble(Part::area).sum();
        assertThat(sum).isGreaterThan(0.4 * disc).isLessThan(disc);
    }

    @Test
    void edgesKeepTheirTags() {
        assertThat(cut(Projections.webMercator(), true, 0, 0, 1, 0, 1, 1).getFirst().edges()).containsOnly(7);
    }
}
