package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.layers.BundledData;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.work.Cancel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The world's borders and coasts that come with the program. */
class WorldBordersTest {

    private static final Position BREST = new Position(23.68775, 52.09755);

    private static Layer fine;
    private static BorderBook book;

    @BeforeAll
    static void readTheFineBorders() {
        fine = new LayerLoader().require(BundledData.file("borders-detail.geojson"), new Cancel());
        book = BorderBook.ofWorld(fine);
    }

    /** Towns that stand near a border, and how far from it they are at most, in km. */
    @ParameterizedTest
    @CsvSource({"ESP-FRA, 1.9333, 42.4333, 8", "MEX-USA, -117.03, 32.53, 4", "KOR-PRK, 126.9780, 37.5665, 50", "IND-PAK, 74.6, 31.6, 6",
        "CHN-VNM, 103.97, 22.50, 3", "ISR-PSE, 35.2137, 31.7683, 8"})
    void knowsBordersAllOverTheWorld(String pair, double longitude, double latitude, double mostKm) {
        NamedBorder border = book.border(pair).orElseThrow();

        assertThat(Earth.nearest(new Position(longitude, latitude), border.line()).metres() / 1000).isBetween(0.0, mostKm);
        assertThat(border.statedErrorMetres()).isEqualTo(250);
        assertThat(border.layer().licence()).startsWith("ODbL");
    }

    @Test
    void prefersTheFineLinesWhereTheyAre() {
        NamedBorder border = book.border("POL-BLR").orElseThrow();

        assertThat(border.statedErrorMetres()).isEqualTo(200);
        assertThat(border.layer()).isEqualTo(fine.info());
        assertThat(Earth.nearest(BREST, border.line()).metres()).isEqualTo(Earth.nearest(BREST, BorderBook.of(fine).border("BLR-POL").orElseThrow().line()).metres());
    }

    @Test
    void joinsACountrysFineAndOtherLines() {
        Position finland = new Position(30.0, 62.8);
        NamedBorder russia = book.border("RUS").orElseThrow();

        assertThat(Earth.nearest(finland, russia.line()).metres()).isEqualTo(Earth.nearest(finland, book.border("FIN-RUS").orElseThrow().line()).metres());
        // The nearest point is where Poland, Lithuania and Russia meet, which the world's lines give to a metre.
        assertThat(Earth.nearest(BREST, russia.line()).metres())
                .isCloseTo(Earth.nearest(BREST, book.border("POL-RUS").orElseThrow().line()).metres(), within(1.0));
        assertThat(russia.statedErrorMetres()).isEqualTo(250);
    }

    @Test
    void keepsCoastsApartFromBorders() {
        Position gdansk = new Position(18.6466, 54.352);
        NamedBorder coast = book.border("coast:pol").orElseThrow();

        assertThat(Earth.nearest(gdansk, coast.line()).metres()).isBetween(2_000.0, 12_000.0);
        assertThat(coast.name()).isEqualTo("coast of Poland");
        assertThat(Earth.nearest(gdansk, book.border("POL").orElseThrow().line()).metres()).isGreaterThan(50_000);
        assertThat(book.border("coast:BLR")).isEmpty();
    }

    @Test
    void knowsNoBorderWhereThereIsNone() {
        assertThat(book.border("ESP-ITA")).isEmpty();
        assertThat(book.border("ATA")).isEmpty();
        assertThat(book.border("XXX")).isEmpty();
    }

    @Test
    void listsEveryCode() {
        Set<String> codes = book.codes();

        assertThat(codes).contains("ESP-FRA", "FRA", "coast:FRA", "BLR-POL").hasSizeGreaterThan(600);
    }

    /** Of all borders of the world the nearest, those that meet there together. */
    @ParameterizedTest
    @CsvSource({"0.6, 42.5, Spain–France border", "78, 32, China–India border", "23.6, 51.5, Belarus–Poland border / Belarus–Ukraine border / Poland–Ukraine border",
        "-157, 21, Mexico–United States border", "169, 65, Canada–United States border"})
    void findsTheNearestOfAllBorders(double longitude, double latitude, String name) {
        NearestBorders all = NearestBorders.of(book).orElseThrow();
        Position from = new Position(longitude, latitude);
        if (name.contains("/")) {
            from = Earth.nearest(book.border("BLR-POL").orElseThrow().line(), book.border("POL-UKR").orElseThrow().line()).from();
        }
        NearestBorders.Answer answer = all.nearest(from);

        assertThat(answer.name()).isEqualTo(name);
        for (String code : book.codes()) {
            if (code.contains("-") && (code.contains("RUS") || code.contains("USA") || code.contains("FRA"))) {
                assertThat(Earth.nearest(from, book.border(code).orElseThrow().line()).metres()).as(code).isGreaterThanOrEqualTo(answer.nearest().metres() - 1e-6);
            }
        }
    }
}
