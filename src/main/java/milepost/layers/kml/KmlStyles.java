package milepost.layers.kml;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milepost.layers.reading.Refusal;
import milepost.layers.xml.XmlCursor;

/** The shared styles of a KML text, said as simplestyle does, and the types its schemas give. */
final class KmlStyles {

    private static final int MOST_STEPS = 4;
    private static final Set<String> CONTAINERS = Set.of("kml", "Document", "Folder");

    private final Map<String, Map<String, Object>> styles = new HashMap<>();
    /** Of a style map, the style for "normal". */
    private final Map<String, String> aliases = new HashMap<>();
    /** By schema and field. */
    private final Map<String, String> types = new HashMap<>();

    /** Walks through the whole text. */
    void collect(XmlCursor xml) throws IOException, Refusal {
        while (xml.nextChild()) {
            String name = xml.name();
            if (CONTAINERS.contains(name)) {
                collect(xml);
            } else if (name.equals("Style")) {
                String id = xml.attribute("id").orElse("");
                styles.put(id, style(xml));
            } else if (name.equals("StyleMap")) {
                String id = xml.attribute("id").orElse("");
                aliases.put(id, styleMap(xml));
            } else if (name.equals("Schema")) {
                schema(xml);
            } else {
                xml.skip();
            }
        }
    }

    /** What a placemark's reference ("#red") stands for; nothing for one in another file. */
    Map<String, Object> of(String reference) {
        String id = reference.substring(reference.indexOf('#') + 1);
        for (int step = 0; step < MOST_STEPS && aliases.containsKey(id); step++) {
            id = aliases.get(id);
        }
        return reference.startsWith("#") ? styles.getOrDefault(id, Map.of()) : Map.of();
    }

    /** Whether a schema says that a field holds numbers. */
    boolean isNumber(String schema, String field) {
        String type = types.getOrDefault(schema.substring(schema.indexOf('#') + 1) + '\n' + field, "");
        return Set.of("int", "uint", "short", "ushort", "float", "double").contains(type);
    }

    /** One Style element; the cursor is left at its end. */
    static Map<String, Object> style(XmlCursor xml) throws IOException, Refusal {
        Map<String, Object> style = new LinkedHashMap<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "LineStyle" -> part(xml, style, "stroke", "stroke-opacity", "stroke-width");
                case "PolyStyle" -> part(xml, style, "fill", "fill-opacity", "");
                case "IconStyle" -> part(xml, style, "marker-color", "", "");
                default -> xml.skip();
            }
        }
        return style;
    }

    private static void part(XmlCursor xml, Map<String, Object> style, String colour, String opacity, String width)
            throws IOException, Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "color" -> KmlColour.parse(xml.text()).ifPresent(found -> {
                    style.put(colour, found.hex());
                    if (!opacity.isEmpty() && found.opacity() < 1) {
                        style.put(opacity, found.opacity());
                    }
                });
                case "width" -> number(xml.text()).filter(found -> !width.isEmpty()).ifPresent(found -> style.put(width, found));
                case "fill" -> {
                    if (xml.text().equals("0") && colour.equals("fill")) {
                        style.put("fill-opacity", 0.0);
                    }
                }
                default -> xml.skip();
            }
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static String styleMap(XmlCursor xml) throws IOException, Refusal {
        String normal = "";
        while (xml.nextChild()) {
            if (!xml.name().equals("Pair")) {
                xml.skip();
                continue;
            }
            String key = "";
            String url = "";
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "key" -> key = xml.text();
                    case "styleUrl" -> url = xml.text();
                    default -> xml.skip();
                }
            }
            normal = key.equals("normal") ? url.substring(url.indexOf('#') + 1) : normal;
        }
        return normal;
    }

    private void schema(XmlCursor xml) throws IOException, Refusal {
        String id = xml.attribute("id").or(() -> xml.attribute("name")).orElse("");
        while (xml.nextChild()) {
            if (xml.name().equals("SimpleField")) {
                types.put(id + '\n' + xml.attribute("name").orElse(""), xml.attribute("type").orElse(""));
            }
            xml.skip();
        }
    }
}
