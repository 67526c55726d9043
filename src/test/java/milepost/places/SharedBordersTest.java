package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.problems.UserException;
import milepost.work.Cancel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedBordersTest {

    /** Two squares that touch along the meridian 24, and one far away. */
    private static final String SHARING = """
            {"type":"Feature","properties":{"iso":"PL","land":"Poland"},"geometry":{"type":"Polygon","coordinates":[[[23,50],[24,50],[24,51],[24,52],[23,52],[23,50]]]}},
            {"type":"Feature","properties":{"iso":"UA","land":"Ukraine"},"geometry":{"type":"Polygon","coordinates":[[[24,50],[25,50],[25,52],[24,52],[24,51],[24,50]]]}},
            {"type":"Feature","properties":{"iso":"FR","land":"France"},"geometry":{"type":"Polygon","coordinates":[[[2,46],[3,46],[3,47],[2,46]]]}}
            """;
    /** The same two with a gap of some 70 m between them, and other vertices. */
    private static final String DISAGREEING = """
            {"type":"Feature","properties":{"iso":"PL"},"geometry":{"type":"Polygon","coordinates":[[[23,50],[24,50],[24,50.6],[24,51.3],[24,52],[23,52],[23,50]]]}},
            {"type":"Feature","properties":{"iso":"UA"},"geometry":{"type":"Polygon","coordinates":[[[24.001,50],[25,50],[25,52],[24.001,52],[24.001,51],[24.001,50]]]}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"iso", "land"})
    void takesTheEdgesThatTwoCountriesShare(String property) {
        NamedBorder border = BorderBook.ofCountries(PlacesLayers.of(SHARING), property, Double.NaN).border("UKR-POL").orElseThrow();

        assertThat(border.name()).isEqualTo("Poland–Ukraine border");
        assertThat(border.line().lines().lines()).isEqualTo(1);
        assertThat(border.line().lines().vertices()).isEqualTo(3);
        assertThat(Earth.nearest(new Position(23, 51), border.line()).to().getFirst().longitudeDegrees()).isCloseTo(24, within(1e-9));
    }

    @Test
    void hasNoBorderBetweenCountriesThatShareNothing() {
        BorderBook book = BorderBook.ofCountries(PlacesLayers.of(SHARING), "iso", Double.NaN);

        assertThat(book.border("FRA-POL")).isEmpty();
        assertThat(book.border("FRA")).isEmpty();
        assertThat(book.border("POL").orElseThrow().line().lines().vertices()).isEqualTo(3);
    }

    @Test
    void takesOneOutlineWithinTheErrorWhereVerticesDisagree() {
        NamedBorder border = BorderBook.ofCountries(PlacesLayers.of(DISAGREEING), "iso", Double.NaN).border("POL-UKR").orElseThrow();

        assertThat(border.line().lines().vertices()).isEqualTo(4);
        assertThat(border.statedErrorMetres()).isEqualTo(200);
    }

    @Test
    void findsNoneWhereTheOutlinesAreFartherApartThanTheError() {
        assertThat(BorderBook.ofCountries(PlacesLayers.of(DISAGREEING), "iso", 20).border("POL-UKR")).isEmpty();
    }

    @Test
    void goesByTheErrorThatAPersonNames() {
        assertThat(BorderBook.ofCountries(PlacesLayers.of(SHARING), "iso", 1500).border("POL-UKR").orElseThrow().statedErrorMetres()).isEqualTo(1500);
    }

    @Test
    void namesThePropertiesWhereNoneOfThemIsACountry() {
        assertThatThrownBy(() -> BorderBook.ofCountries(PlacesLayers.of(SHARING), "code", Double.NaN))
                .isInstanceOf(UserException.class).hasMessageContaining("“code”");
    }

    /** Brest to Poland by this layer's full geo-maps line, measured independently: 5.985864 km. */
    @Test
    void measuresToTheSharedEdgesOfTheWorldLayer() {
        Layer world = new LayerLoader().require(Path.of("data", "world-1km.geojson.gz"), new Cancel());

        NamedBorder border = BorderBook.ofCountries(world, "iso3", Double.NaN).border("BLR-POL").orElseThrow();

        assertThat(Earth.nearest(new Position(23.71749, 52.10894), border.line()).metres()).isCloseTo(5_985.864, within(60.0));
    }

    @Test
    void takesALineOfControlForABorderOnlyInItsOwnView() {
        BorderBook borders = BorderBook.of(new LayerLoader().require(Path.of("data", "borders-detail.geojson"), new Cancel()));
        Position kherson = new Position(32.6178, 46.6558);

        double mapped = Earth.nearest(kherson, borders.border("RUS-UKR").orElseThrow().line()).metres();
        double held = Earth.nearest(kherson, borders.withLinesOfControl().border("RUS-UKR").orElseThrow().line()).metres();

        assertThat(mapped).isGreaterThan(300_000);
        assertThat(held).isLessThan(110_000);
    }
}
