package milepost.layers.gpx;

import java.io.IOException;
import milepost.layers.reading.FormatReader;
import milepost.layers.reading.MeteredStream;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.xml.XmlCursor;

/** GPX 1.0 and 1.1: a feature for each waypoint, route and track. */
public final class GpxFormat implements FormatReader {

    @Override
    public void read(Reading reading) throws IOException, Refusal {
        try (MeteredStream bytes = reading.open(); XmlCursor xml = new XmlCursor(reading, bytes)) {
            if (!xml.nextChild() || !xml.name().equals("gpx")) {
                throw new Refusal("not-gpx", reading.at(xml.line(), xml.column()), "The text begins like GPX, but its root is another element.");
            }
            GpxFeatures features = new GpxFeatures(reading, xml);
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "wpt" -> features.waypoint();
                    case "rte" -> features.route();
                    case "trk" -> features.track();
                    default -> xml.skip();
                }
            }
        }
    }
}
