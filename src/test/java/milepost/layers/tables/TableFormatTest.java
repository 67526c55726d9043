package milepost.layers.tables;

import static milepost.layers.loading.Loads.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import milepost.layers.Layer;
import milepost.layers.LoadChoices;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.PartKind;
import milepost.layers.TableColumns;
import milepost.layers.loading.LayerLoader;
import milepost.layers.loading.Loads;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"name,lat,lon\nBrest,52.1,23.7\n", "name;Latitude;Longitude\r\nBrest;52,1;23,7\r\n", "name\tY\tX\nBrest\t52.1\t23.7",
        "\ufeffname|latitud|longitud\nBrest|52.1|23.7", "\"name\",\"lat\",\"lon\"\n\"Brest\",\"52.1\",\"23.7\"", "name,coordinates\nBrest,\"52.1, 23.7\"",
        "name,lonlat\nBrest,\"23.7, 52.1\"", "name,geom\nBrest,POINT (23.7 52.1)", "name,where\nBrest,SRID=4326;POINT Z(23.7 52.1 5)",
        "name;широта;долгота\nBrest;52,1;23,7", "name,shape\nBrest,\"{\"\"type\"\":\"\"Point\"\",\"\"coordinates\"\":[23.7,52.1]}\"",
        "name,location\nBrest,\"52°06'00\"\"N 23°42'00\"\"E\"", "name,lat,lon\nBrest,52°06'N,23°42'E", "name,start_latitude,start_longitude\nBrest,52.1,23.7"})
    void placesAreFoundByNameAndContent(String table) {
        Layer layer = layer(table);

        assertThat(layer.shapes().longitudeDegrees(0)).isCloseTo(23.7, within(1e-9));
        assertThat(layer.shapes().latitudeDegrees(0)).isCloseTo(52.1, within(1e-9));
        assertThat(layer.attributes().text(0, "name")).isEqualTo("Brest");
    }

    @Test
    void whatWasGuessedIsSaidAndCanBeCorrected() {
        String table = "site,lat,lon,gps_lat,gps_lon\na,1,2,52.1,23.7\n";
        LoadResult guessed = load(table);
        LoadResult chosen = Loads.named("t.csv", table, LoadChoices.NONE.withColumns(TableColumns.of("gps_lon", "gps_lat")));

        assertThat(guessed.report().problems().getFirst().sentence()).contains("longitude from \"lon\"").contains("commas");
        assertThat(chosen.layer().orElseThrow().shapes().longitudeDegrees(0)).isEqualTo(23.7);
    }

    @Test
    void theOtherOrderOfAPairIsOffered() {
        String table = "a,position\nx,\"10.5, 20.5\"\n";
        LoadResult result = load(table);

        assertThat(result.layer().orElseThrow().shapes().latitudeDegrees(0)).isEqualTo(10.5);
        assertThat(Loads.named("t.csv", table, result.suggestions().getFirst().choices()).layer().orElseThrow().shapes().latitudeDegrees(0)).isEqualTo(20.5);
    }

    @Test
    void valuesAreNumbersOnlyWhenWrittenAsSuch() {
        assertThat(layer("lat,lon,n,code,d\n1,2,12,007,1.5\n").attributes().properties(0))
                .isEqualTo(Map.of("lat", 1L, "lon", 2L, "n", 12L, "code", "007", "d", 1.5));
    }

    @Test
    void shapesOfEveryKindAreRead() {
        Layer layer = layer("id,wkt\n1,\"POLYGON ((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1))\"\n2,\"LINESTRING (1 2, 3 4)\"\n3,POINT EMPTY\n");

        assertThat(List.of(layer.shapes().kind(0), layer.shapes().kind(1), layer.shapes().kind(2))).containsExactly(PartKind.SHELL, PartKind.HOLE, PartKind.LINE);
        assertThat(layer.features()).isEqualTo(3);
    }

    @Test
    void rowsWithoutAReadablePlaceKeepTheirRow() {
        LoadResult result = load("name,lat,lon\na,52.1,23.7\nb,,\nc,n/a,unknown\nd,1,2\ne,3,4\nf,5,6,extra\n");

        assertThat(codes(result)).containsExactly("table-columns", "no-position", "row-too-long");
        assertThat(result.report().problems().get(1).where().line()).isEqualTo(4);
        assertThat(result.report().unlocated()).isEqualTo(2);
        assertThat(result.report().drawn()).isEqualTo(4);
    }

    @Test
    void aQuoteMayHoldLinesAndOneThatNeverClosesIsRefused() {
        assertThat(layer("name,lat,lon\n\"a\n\"\"b\"\"\",1,2\n").attributes().text(0, "name")).isEqualTo("a\n\"b\"");
        LoadResult broken = load("name,lat,lon\nx,1,2\n\"a,3,4\ny,5,6\n");
        assertThat(broken.report().problems().getFirst().code()).isEqualTo("unclosed-quote");
        assertThat(broken.report().problems().getFirst().where().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void anyLettersAreRead(String charset) {
        byte[] bytes = "name;lat;lon\nMünchen;48,1;11,6\n".getBytes(Charset.forName(charset));
        LoadResult result = new LayerLoader().load("t.csv", new ByteArrayInputStream(bytes), new Cancel(), Progress.NONE);

        assertThat(result.layer().orElseThrow().attributes().text(0, "name")).isEqualTo("München");
    }

    @Test
    void metresAreRefusedAndTheirSystemCanBeNamed() {
        String table = "name,x,y\nHamburg,566000,5933000\n";
        LoadResult refused = load(table);
        LoadResult read = Loads.named("t.csv", table, LoadChoices.NONE.withSystem("EPSG:25832"));

        assertThat(refused.report().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
        assertThat(read.layer().orElseThrow().shapes().latitudeDegrees(0)).isCloseTo(53.54, within(0.01));
    }

    @Test
    void aTableWithoutPlacesIsRefusedAndWhatMayBeMeantIsOffered() {
        LoadResult result = load("name,a,b\nBrest,52.0976,23.6878\nMinsk,53.9001,27.5665\n");

        assertThat(result.report().problems().getFirst().code()).isEqualTo("no-place-columns");
        assertThat(result.report().problems().getFirst().sentence()).contains("\"name\", \"a\", \"b\"");
        assertThat(result.suggestions().getFirst().choices().columns()).contains(TableColumns.of("b", "a"));
    }

    @Test
    void proseIsNoTable() {
        LoadResult result = Loads.named("story.txt", "The drills, near Brest, began on Monday.\nThey end, officials say, in two weeks, or later, if need be.\n");

        assertThat(result.report().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        LoadResult result = Loads.named("t.csv", "lat,lon\n1,2\n", LoadChoices.NONE.withColumns(TableColumns.of("x", "lat")));

        assertThat(result.report().problems().getFirst().sentence()).contains("\"x\"").contains("\"lat\", \"lon\"");
    }

    private static LoadResult load(String table) {
        return Loads.named("t.csv", table);
    }

    private static Layer layer(String table) {
        LoadResult result = load(table);
        return result.layer().orElseThrow(() -> new AssertionError(result.report().toString()));
    }
}
