package milepost.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The index against a search that knows nothing of bounds, over lines of every size anywhere on Earth. */
class BorderPropertyTest {

    private static final double MICROMETRE = 1e-6;

    /** A question: a line, and the place it is asked from. */
    record Question(double[] lonLat, Position from) {

        Nearest ask(EdgeRule rule) {
            return Earth.nearest(from, Border.of(Polylines.ofLine(lonLat.clone()), rule));
        }

        Question turned(double degrees) {
            double[] turned = lonLat.clone();
            for (int i = 0; i < turned.length; i += 2) {
                turned[i] += degrees;
            }
            return new Question(turned, new Position(from.longitudeDegrees() + degrees, from.latitudeDegrees()));
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Double> longitude = Arbitraries.of(0.0, 179.5, -180.0, 77.7);
        Arbitrary<Double> latitude = Arbitraries.of(0.0, 52.0, -75.0, 85.0, 89.9, -89.99);
        Arbitrary<Double> size = Arbitraries.of(1e-5, 0.01, 1.0, 30.0, 120.0);
        Arbitrary<Double> away = Arbitraries.of(0.0, 1.0, 1e4, 1e6, 8e6, 1.6e7, 1.99e7, 2.0004e7);
        return Combinators.combine(longitude, latitude, size, away, Arbitraries.longs()).as(BorderPropertyTest::question);
    }

    private static Question question(double longitude, double latitude, double size, double away, long seed) {
        Random random = new Random(seed);
        double[] lonLat = new double[2 * (1 + random.nextInt(5))];
        for (int i = 0; i < lonLat.length; i += 2) {
            lonLat[i] = longitude + size * (random.nextDouble() - 0.5);
            // An edge along a pole would be dropped, so only every other vertex may be one.
            double highest = i % 4 == 0 ? 90 : 89.9999;
            lonLat[i + 1] = Math.clamp(latitude + size * (random.nextDouble() - 0.5), -highest, highest);
        }
        Position start = new Position(lonLat[0], lonLat[1]);
        Position from = Earth.travel(start, 360 * random.nextDouble(), away + size * 1e5 * random.nextDouble());
        return new Question(lonLat, from);
    }

    @Property(tries = 300)
    void agreesWithASlowSearch(@ForAll("questions") Question question, @ForAll EdgeRule rule) {
        Nearest nearest = question.ask(rule);
        assertThat(nearest.metres()).isCloseTo(SlowSearch.leastMetres(question.from(), question.lonLat(), rule), within(MICROMETRE));
    }

    @Property(tries = 300)
    void everyNearestPointIsAsFarAsItSays(@ForAll("questions") Question question, @ForAll EdgeRule rule) {
        Nearest nearest = question.ask(rule);
        for (Position to : nearest.to()) {
            assertThat(Earth.measure(question.from(), to).metres()).isCloseTo(nearest.metres(), within(1.1 * MICROMETRE));
            assertThat(to.longitudeDegrees()).isBetween(-180.0, 180.0);
        }
    }

    @Property(tries = 300)
    void turningTheEarthChangesNothing(@ForAll("questions") Question question, @ForAll EdgeRule rule) {
        assertThat(question.turned(33.25).ask(rule).metres()).isCloseTo(question.ask(rule).metres(), within(MICROMETRE));
    }

    @Property(tries = 300)
    void aPointOfTheBorderIsNothingAway(@ForAll("questions") Question question, @ForAll EdgeRule rule) {
        Position onBorder = question.ask(rule).to().getFirst();
        assertThat(new Question(question.lonLat(), onBorder).ask(rule).metres()).isLessThan(1e-7);
    }

    @Property(tries = 200)
    void moreVerticesOnAGeodesicChangeNothing(@ForAll("questions") Question question) {
        double[] lonLat = question.lonLat();
        if (lonLat.length < 4) {
            return;
        }
        double[] refined = new double[2 * lonLat.length - 2];
        for (int i = 0; i + 3 < lonLat.length; i += 2) {
            Geodesic edge = Earth.measure(new Position(lonLat[i], lonLat[i + 1]), new Position(lonLat[i + 2], lonLat[i + 3]));
            Position middle = Earth.travel(edge.from(), edge.azimuthDegrees(), edge.metres() * 0.4);
            refined[2 * i] = lonLat[i];
            refined[2 * i + 1] = lonLat[i + 1];
            refined[2 * i + 2] = middle.longitudeDegrees();
            refined[2 * i + 3] = middle.latitudeDegrees();
        }
        refined[refined.length - 2] = lonLat[lonLat.length - 2];
        refined[refined.length - 1] = lonLat[lonLat.length - 1];
        assertThat(new Question(refined, question.from()).ask(EdgeRule.GEODESIC).metres())
                .isCloseTo(question.ask(EdgeRule.GEODESIC).metres(), within(MICROMETRE));
    }

    @Property(tries = 200)
    void moreVerticesOnAStraightEdgeChangeNothing(@ForAll("questions") Question question) {
        double[] lonLat = question.lonLat();
        double[] refined = new double[2 * lonLat.length - 2];
        for (int i = 0; i + 2 < refined.length; i += 2) {
            int vertex = 2 * (i / 4);
            double along = i % 4 == 0 ? 0 : 0.5;
            refined[i] = lonLat[vertex] + along * (lonLat[vertex + 2] - lonLat[vertex]);
            refined[i + 1] = lonLat[vertex + 1] + along * (lonLat[vertex + 3] - lonLat[vertex + 1]);
        }
        refined[refined.length - 2] = lonLat[lonLat.length - 2];
        refined[refined.length - 1] = lonLat[lonLat.length - 1];
        assertThat(new Question(refined, question.from()).ask(EdgeRule.RFC7946).metres())
                .isCloseTo(question.ask(EdgeRule.RFC7946).metres(), within(MICROMETRE));
    }

    /** What the tangents of far places must not break, and what they are for: few inverse solutions for a border of many edges. */
    @Property(tries = 60)
    void aFarBorderOfManyEdgesIsMeasuredAsExactlyByASlowSearch(@ForAll long seed, @ForAll EdgeRule rule) {
        Random random = new Random(seed);
        double[] lonLat = new double[400];
        double longitude = 360 * random.nextDouble() - 180;
        double latitude = 140 * random.nextDouble() - 70;
        for (int i = 0; i < lonLat.length; i += 2) {
            longitude += 0.4 * (random.nextDouble() - 0.4);
            latitude = Math.clamp(latitude + 0.4 * (random.nextDouble() - 0.5), -85, 85);
            lonLat[i] = longitude;
            lonLat[i + 1] = latitude;
        }
        Position from = Earth.travel(new Position(lonLat[0], lonLat[1]), 360 * random.nextDouble(), 2.1e6 + 1.75e7 * random.nextDouble());
        Border border = Border.of(Polylines.ofLine(lonLat), rule);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 3 < lonLat.length; i += 2) {
            Border edge = Border.of(Polylines.ofLine(lonLat[i], lonLat[i + 1], lonLat[i + 2], lonLat[i + 3]), rule);
            least = Math.min(least, Earth.nearest(from, edge).metres());
        }
        assertThat(Earth.nearest(from, border).metres()).isCloseTo(least, within(MICROMETRE));
        assertThat(border.solves(from)).isLessThan(300);
    }

    @Property(tries = 100)
    void theBorderIsNoFartherThanThroughAnotherPlace(@ForAll("questions") Question question, @ForAll EdgeRule rule) {
        Position other = Earth.travel(question.from(), 77, 250_000);
        double around = Earth.measure(question.from(), other).metres() + new Question(question.lonLat(), other).ask(rule).metres();
        assertThat(question.ask(rule).metres()).isLessThanOrEqualTo(around + MICROMETRE);
    }

    @Property(tries = 50)
    void theLanguageOfTheMachineChangesNothing(@ForAll("questions") Question question, @ForAll EdgeRule rule) {
        Nearest here = question.ask(rule);
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"tr", "ar-EG", "de"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(question.ask(rule)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNearBorderTakesNoMoreThanThreeInverseSolutionsOnAverage() {
        Random random = new Random(3);
        double[] lonLat = new double[20_000];
        for (int i = 0; i < lonLat.length; i += 2) {
            double angle = 2 * Math.PI * i / lonLat.length;
            double radius = 3 + 0.3 * Math.sin(9 * angle) + 0.001 * random.nextDouble();
            lonLat[i] = 31 + 1.5 * radius * Math.cos(angle);
            lonLat[i + 1] = 49 + radius * Math.sin(angle);
        }
        Border border = Border.of(Polylines.ofLine(lonLat), EdgeRule.RFC7946);
        int solves = 0;
        for (int i = 0; i < 1_000; i++) {
            solves += border.solves(new Position(24 + 14 * random.nextDouble(), 44 + 10 * random.nextDouble()));
        }
        assertThat(solves).isLessThanOrEqualTo(3_000);
    }
}
