package milepost.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceSystemsTest {

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:4326", "urn:ogc:def:crs:EPSG::4326", "urn:ogc:def:crs:OGC:1.3:CRS84", "CRS84", "WGS 84", "EPSG:4258",
        "urn:ogc:def:crs:OGC::CRS83", "http://www.opengis.net/def/crs/EPSG/0/4326"})
    void longitudeAndLatitudeHasManyNames(String name) {
        assertThat(ReferenceSystems.isLonLat(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"EPSG:25832,EPSG:25832", "urn:ogc:def:crs:EPSG::27700,EPSG:27700", "urn:ogc:def:crs:EPSG:6.9:2154,EPSG:2154",
        "http://www.opengis.net/def/crs/EPSG/0/3857,EPSG:3857", "3857,EPSG:3857", "http://www.opengis.net/gml/srs/epsg.xml#28992,EPSG:28992"})
    void aCodeIsFoundInAnySpelling(String name, String code) {
        assertThat(ReferenceSystems.code(name)).contains(code);
    }

    /** From the EPSG register's own worked examples, and national agencies' test points; metres of the datum shift are allowed. */
    @ParameterizedTest
    @CsvSource({"EPSG:27700, 429157, 623009, -1.5400, 55.5000, 0.002", "EPSG:2154, 652760.737, 7033791.244, 2.336506, 50.399999, 0.0005",
        "EPSG:3857, 261600, 6243000, 2.35, 48.8119, 0.0001", "EPSG:32633, 500000, 0, 15, 0, 1e-7"})
    void eastComesBeforeNorth(String code, double east, double north, double longitude, double latitude, double tolerance) {
        double[] position = {east, north};
        ReferenceSystems.named(code).orElseThrow().toLonLat(position, 0, 1);

        assertThat(position[0]).isCloseTo(longitude, within(tolerance));
        assertThat(position[1]).isCloseTo(latitude, within(tolerance));
    }

    @Test
    void whatIsNowhereIsNoNumber() {
        Projections.warmUp();
        double[] positions = {500000, 5000000, 1e30, 1e30};
        ReferenceSystems.named("EPSG:25832").orElseThrow().toLonLat(positions, 0, 2);

        assertThat(positions[0]).isCloseTo(9, within(1e-9));
        assertThat(Math.abs(positions[3]) <= 90 && Math.abs(positions[2]) <= 360).isFalse();
    }

    @Test
    void anUnknownNameIsEmpty() {
        assertThat(ReferenceSystems.named("EPSG:999999")).isEmpty();
        assertThat(ReferenceSystems.named("local grid")).isEmpty();
        assertThat(ReferenceSystems.described("PROJCS[\"broken")).isEmpty();
    }

    @Test
    void aDescriptionOfDegreesNeedsNoConversion() {
        assertThat(ReferenceSystems.describesLonLat("GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]")).isTrue();
        assertThat(ReferenceSystems.describesLonLat("PROJCS[\"x\",GEOGCS[\"GCS_WGS_1984\"],UNIT[\"Degree\",1]]")).isFalse();
    }
}
