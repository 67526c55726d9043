package milepost.layers.gpx;

import java.io.IOException;
import java.util.Set;
import milepost.layers.PartKind;
import milepost.layers.reading.FeatureWriter;
import milepost.layers.reading.PlainValue;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.xml.XmlCursor;

/** Writes the features of a GPX text. Of a track's many times the first and the last are kept. */
final class GpxFeatures {

    /** What is kept of a waypoint, a route or a track as it stands. */
    private static final Set<String> PLAIN = Set.of("name", "desc", "cmt", "src", "type", "sym", "time", "number");
    private static final Set<String> NUMBERS = Set.of("ele", "speed", "course", "hdop");

    private final XmlCursor xml;
    private final FeatureWriter writer;
    private String firstTime;
    private String lastTime;

    GpxFeatures(Reading reading, XmlCursor xml) {
        this.xml = xml;
        this.writer = new FeatureWriter(reading);
    }

    void waypoint() throws IOException, Refusal {
        begin("waypoint");
        writer.beginPart(PartKind.POINT);
        position();
        writer.endPart();
        while (xml.nextChild()) {
            describe();
        }
        writer.end();
    }

    void route() throws IOException, Refusal {
        begin("route");
        writer.beginPart(PartKind.LINE);
        while (xml.nextChild()) {
            if (xml.name().equals("rtept")) {
                vertex();
            } else {
                describe();
            }
        }
        writer.endPart();
        end();
    }

    void track() throws IOException, Refusal {
        begin("track");
        while (xml.nextChild()) {
            if (xml.name().equals("trkseg")) {
                segment();
            } else {
                describe();
            }
        }
        end();
    }

    private void segment() throws IOException, Refusal {
        writer.beginPart(PartKind.LINE);
        while (xml.nextChild()) {
            if (xml.name().equals("trkpt")) {
                vertex();
            } else {
                xml.skip();
            }
        }
        writer.endPart();
    }

    private void begin(String kind) {
        firstTime = "";
        lastTime = "";
        writer.begin(xml.line(), xml.column());
        writer.property("gpx", kind);
    }

    private void end() {
        if (!firstTime.isEmpty()) {
            writer.property("begin", firstTime);
            writer.property("end", lastTime);
        }
        writer.end();
    }

    private void vertex() throws IOException, Refusal {
        position();
        while (xml.nextChild()) {
            if (xml.name().equals("time")) {
                lastTime = xml.text();
                firstTime = firstTime.isEmpty() ? lastTime : firstTime;
            } else {
                xml.skip();
            }
        }
    }

    private void position() {
        try {
            writer.position(Double.parseDouble(xml.attribute("lon").orElse("")), Double.parseDouble(xml.attribute("lat").orElse("")));
        } catch (NumberFormatException notANumber) {
            writer.unusable("not-a-number", "A point here has no latitude or longitude, or one that is no number; the "
                    + "feature was skipped.");
        }
    }

    private void describe() throws IOException, Refusal {
        String name = xml.name();
        if (name.equals("link") || name.equals("url")) {
            String address = xml.attribute("href").orElse("");
            String text = xml.text();
            writer.property("link", address.isEmpty() ? text : address);
        } else if (PLAIN.contains(name)) {
            writer.property(name, xml.text());
        } else if (NUMBERS.contains(name)) {
            writer.property(name, PlainValue.of(xml.text()));
        } else {
            xml.skip();
        }
    }
}
