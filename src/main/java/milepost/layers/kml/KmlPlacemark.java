package milepost.layers.kml;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import milepost.layers.reading.FeatureWriter;
import milepost.layers.reading.PlainValue;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.xml.XmlCursor;

/** Writes placemarks: what they say, how they look, where they are. */
final class KmlPlacemark {

    private static final Set<String> TEXTS = Set.of("name", "description", "address", "phoneNumber", "Snippet");

    private final XmlCursor xml;
    private final KmlStyles styles;
    private final FeatureWriter writer;
    private final KmlGeometry geometry;

    KmlPlacemark(Reading reading, XmlCursor xml, KmlStyles styles) {
        this.xml = xml;
        this.styles = styles;
        this.writer = new FeatureWriter(reading);
        this.geometry = new KmlGeometry(reading, xml, writer);
    }

    /** @param folder the folders it lies in, "" for none */
    void read(String folder) throws IOException, Refusal {
        writer.begin(xml.line(), xml.column());
        xml.attribute("id").ifPresent(writer::id);
        if (!folder.isEmpty()) {
            writer.property("folder", folder);
        }
        while (xml.nextChild()) {
            member();
        }
        writer.end();
    }

    private void member() throws IOException, Refusal {
        String name = xml.name();
        if (TEXTS.contains(name)) {
            writer.property(name, xml.text());
            return;
        }
        switch (name) {
            case "styleUrl" -> put(styles.of(xml.text()));
            case "Style" -> put(KmlStyles.style(xml));
            case "ExtendedData", "SchemaData", "TimeStamp", "TimeSpan" -> nested(name);
            default -> geometry.read();
        }
    }

    private void put(Map<String, Object> values) {
        values.forEach(writer::property);
    }

    private void nested(String container) throws IOException, Refusal {
        String schema = xml.attribute("schemaUrl").orElse("");
        while (xml.nextChild()) {
            String field = xml.attribute("name").orElse("");
            switch (xml.name()) {
                case "SchemaData" -> nested("SchemaData");
                case "Data" -> data(field);
                case "SimpleData" -> simple(schema, field, xml.text());
                case "when", "begin", "end" -> {
                    String key = xml.name().equals("when") ? "time" : xml.name();
                    writer.property(key, xml.text());
                }
                default -> xml.skip();
            }
        }
    }

    private void data(String field) throws IOException, Refusal {
        String value = "";
        while (xml.nextChild()) {
            if (xml.name().equals("value")) {
                value = xml.text();
            } else {
                xml.skip();
            }
        }
        if (!field.isEmpty()) {
            writer.property(field, PlainValue.of(value));
        }
    }

    private void simple(String schema, String field, String value) {
        if (!field.isEmpty()) {
            writer.property(field, schema.isEmpty() || styles.isNumber(schema, field) ? PlainValue.of(value) : value);
        }
    }
}
