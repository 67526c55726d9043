package milepost.layers.kml;

import java.io.IOException;
import milepost.layers.reading.FormatReader;
import milepost.layers.reading.MeteredStream;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.xml.XmlCursor;

/** KML 2.0 to 2.3 with Google's extensions for tracks: a feature for each placemark. */
public final class KmlFormat implements FormatReader {

    @Override
    public void read(Reading reading) throws IOException, Refusal {
        KmlStyles styles = new KmlStyles();
        try (MeteredStream bytes = reading.open(); XmlCursor xml = new XmlCursor(reading, bytes)) {
            styles.collect(xml);
        }
        try (MeteredStream bytes = reading.open(); XmlCursor xml = new XmlCursor(reading, bytes)) {
            new KmlReader(reading, xml, styles).read();
        }
    }
}
