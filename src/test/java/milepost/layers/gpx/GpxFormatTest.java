package milepost.layers.gpx;

import static milepost.layers.loading.Loads.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import milepost.layers.Layer;
import milepost.layers.LoadResult;
import milepost.layers.PartKind;
import milepost.layers.loading.Loads;
import org.junit.jupiter.api.Test;

class GpxFormatTest {

    private static final String TRIP = """
            <?xml version="1.0"?>
            <gpx version="1.1" creator="watch" xmlns="http://www.topografix.com/GPX/1/1">
              <metadata><name>Trip</name></metadata>
              <wpt lat="52.1" lon="23.7"><ele>130.5</ele><name>Gate</name><link href="http://example.org/gate"><text>x</text></link></wpt>
              <rte><name>Plan</name><rtept lat="1" lon="2"/><rtept lat="3" lon="4"><name>turn</name></rtept></rte>
              <trk><name>Run</name><trkseg><trkpt lat="1" lon="2"><time>2024-07-08T10:00:00Z</time></trkpt><trkpt lat="2" lon="3"><time>2024-07-08T10:05:00Z</time></trkpt></trkseg>
                <trkseg><trkpt lat="5" lon="6"/><trkpt lat="7" lon="8"/></trkseg></trk>
            </gpx>
            """;

    @Test
    void waypointsRoutesAndTracksAreFeatures() {
        Layer layer = Loads.named("trip.gpx", TRIP).layer().orElseThrow();

        assertThat(layer.features()).isEqualTo(3);
        assertThat(layer.attributes().properties(0)).isEqualTo(Map.of("gpx", "waypoint", "ele", 130.5, "name", "Gate", "link", "http://example.org/gate"));
        assertThat(layer.attributes().properties(1)).isEqualTo(Map.of("gpx", "route", "name", "Plan"));
        assertThat(layer.attributes().properties(2)).isEqualTo(Map.of("gpx", "track", "name", "Run", "begin", "2024-07-08T10:00:00Z", "end", "2024-07-08T10:05:00Z"));
        assertThat(layer.shapes().kind(0)).isEqualTo(PartKind.POINT);
        assertThat(layer.shapes().endPart(2) - layer.shapes().firstPart(2)).isEqualTo(2);
        assertThat(layer.shapes().longitudeDegrees(layer.shapes().firstVertex(3))).isEqualTo(6);
    }

    @Test
    void aPointWithoutAPlaceSkipsItsFeature() {
        LoadResult result = Loads.named("trip.gpx", TRIP.replace("lat=\"52.1\"", "lat=\"north\""));

        assertThat(codes(result)).containsExactly("not-a-number");
        assertThat(result.report().problems().getFirst().where().line()).isEqualTo(4);
        assertThat(result.report().drawn()).isEqualTo(2);
    }

    @Test
    void anotherNameIsSaid() {
        assertThat(codes(Loads.text(TRIP))).containsExactly("unlike-its-name");
    }
}
