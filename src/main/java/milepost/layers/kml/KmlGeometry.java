package milepost.layers.kml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import milepost.layers.PartKind;
import milepost.layers.reading.FeatureWriter;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.xml.XmlCursor;

/** Reads the geometry elements of KML into parts, those in a MultiGeometry one by one. */
final class KmlGeometry {

    private final XmlCursor xml;
    private final FeatureWriter writer;
    private final KmlCoordinates coordinates;

    KmlGeometry(Reading reading, XmlCursor xml, FeatureWriter writer) {
        this.xml = xml;
        this.writer = writer;
        this.coordinates = new KmlCoordinates(reading, writer);
    }

    /** Reads the element the cursor stands at, and passes over one that is no geometry. */
    void read() throws IOException, Refusal {
        switch (xml.name()) {
            case "Point" -> simple(PartKind.POINT);
            case "LineString", "LinearRing" -> simple(PartKind.LINE);
            case "Polygon" -> polygon();
            case "MultiGeometry", "MultiTrack" -> children();
            case "Track" -> track();
            case "Model" -> model();
            default -> xml.skip();
        }
    }

    private void children() throws IOException, Refusal {
        while (xml.nextChild()) {
            read();
        }
    }

    private void simple(PartKind kind) throws IOException, Refusal {
        while (xml.nextChild()) {
            if (xml.name().equals("coordinates")) {
                part(kind);
            } else {
                xml.skip();
            }
        }
    }

    private void part(PartKind kind) throws IOException, Refusal {
        writer.beginPart(kind);
        coordinates.tuples(xml.text());
        writer.endPart();
    }

    /** Whether inner boundaries come before the outer one or after it, the outer one is written first. */
    private void polygon() throws IOException, Refusal {
        KmlRings rings = new KmlRings();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "outerBoundaryIs" -> rings.outer(boundary());
                case "innerBoundaryIs" -> rings.inner(boundary());
                default -> xml.skip();
            }
        }
        rings.forEach((kind, text) -> {
            writer.beginPart(kind);
            coordinates.tuples(text);
            writer.endPart();
        });
    }

    private List<String> boundary() throws IOException, Refusal {
        List<String> rings = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("coordinates")) {
                rings.add(xml.text());
            } else if (xml.name().equals("LinearRing")) {
                rings.addAll(boundary());
            } else {
                xml.skip();
            }
        }
        return rings;
    }

    private void track() throws IOException, Refusal {
        String first = "";
        String last = "";
        writer.beginPart(PartKind.LINE);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "coord" -> coordinates.spaced(xml.text());
                case "when" -> {
                    last = xml.text();
                    first = first.isEmpty() ? last : first;
                }
                default -> xml.skip();
            }
        }
        writer.endPart();
        if (!first.isEmpty()) {
            writer.property("begin", first);
            writer.property("end", last);
        }
    }

    /** A building in three dimensions: its place is kept. */
    private void model() throws IOException, Refusal {
        while (xml.nextChild()) {
            if (xml.name().equals("Location")) {
                String longitude = "";
                String latitude = "";
                while (xml.nextChild()) {
                    switch (xml.name()) {
                        case "longitude" -> longitude = xml.text();
                        case "latitude" -> latitude = xml.text();
                        default -> xml.skip();
                    }
                }
                writer.beginPart(PartKind.POINT);
                coordinates.tuples(longitude + "," + latitude);
                writer.endPart();
            } else {
                xml.skip();
            }
        }
    }
}
