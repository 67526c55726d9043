package milepost.layers.loading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milepost.layers.geojson.GeoJsonFormat;
import milepost.layers.geopackage.GeoPackageFormat;
import milepost.layers.gpx.GpxFormat;
import milepost.layers.kml.KmlFormat;
import milepost.layers.reading.FileNames;
import milepost.layers.reading.FormatReader;
import milepost.layers.reading.Reading;
import milepost.layers.shapefile.ShapefileFormat;
import milepost.layers.tables.TableFormat;
import milepost.layers.topojson.TopoJsonFormat;

/** What a file holds, told by its first bytes and never by its name. */
enum ContentKind {
    JSON(""),
    /** RFC 8142: each text begins with a record separator. */
    JSON_SEQUENCE(""),
    EMPTY(""),
    WEB_PAGE("This is a web page, not a map layer. Open the address in a browser and download the data itself."),
    KML(""),
    GPX(""),
    SVG("This is an SVG picture, not a map layer."),
    XML("This is XML, not a map layer."),
    SHAPEFILE(""),
    DATABASE(""),
    /** A KMZ, a packed shapefile, or any layer in an archive. */
    ZIP(""),
    PDF("This is a PDF, not a map layer."),
    PICTURE("This is a picture, not a map layer."),
    TABLE(""),
    BINARY("This is neither a text nor a format of map layers."),
    TEXT("This text is no map layer: it is neither GeoJSON, which begins with an opening brace, nor a table.");

    /** How many bytes are enough to tell. */
    static final int HEAD_BYTES = 4096;

    /** What the ends of names promise, in the words of {@link #tellUnlikeName}. */
    private static final Map<String, String> PROMISED = Map.of("geojson", "GeoJSON", "json", "GeoJSON", "kml", "KML", "gpx", "GPX",
            "csv", "a table (CSV)", "tsv", "a table (CSV)", "shp", "a shapefile", "gpkg", "a GeoPackage");
    /** A first row of cells in quotation marks. */
    private static final Pattern QUOTED_HEADER = Pattern.compile("^\"[^\"\n]*\"[,;\t|\r\n]");
    private static final Pattern FIRST_ELEMENT = Pattern.compile("<(?:[\\w.-]+:)?([a-z][\\w.-]*)");

    private final String sentence;

    ContentKind(String sentence) {
        this.sentence = sentence;
    }

    /** Why the content is refused; "" when it can be read. */
    String sentence() {
        return sentence;
    }

    /** What reads it, when it can be read. */
    FormatReader reader() {
        return switch (this) {
            case KML -> new KmlFormat();
            case GPX -> new GpxFormat();
            case TABLE -> new TableFormat();
            case SHAPEFILE -> new ShapefileFormat();
            case DATABASE -> new GeoPackageFormat();
            default -> new GeoJsonFormat(this == JSON_SEQUENCE, new TopoJsonFormat());
        };
    }

    /** Says so when a file's name promises another format than it has. */
    void tellUnlikeName(Reading reading) {
        String extension = FileNames.extension(reading.source().name());
        String promised = PROMISED.getOrDefault(extension, "");
        String found = switch (this) {
            case KML -> "KML";
            case GPX -> "GPX";
            case TABLE -> "a table (CSV)";
            case SHAPEFILE -> "a shapefile";
            case DATABASE -> "a GeoPackage";
            default -> "GeoJSON";
        };
        if (!promised.isEmpty() && !promised.equals(found)) {
            reading.note("unlike-its-name", "The name of the file ends in \"." + extension + "\", but it is " + found + "; it was read as that.");
        }
    }

    /** What a file is whose first bytes are these. */
    static ContentKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        ContentKind binary = ofMagic(head);
        return binary != null ? binary : ofText(new String(head, charset(head)));
    }

    private static ContentKind ofMagic(byte[] head) {
        String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\0\0\u0027\n")) {
            return SHAPEFILE;
        }
        if (start.startsWith("SQLite format 3")) {
            return DATABASE;
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        return start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("GIF8")
                || start.startsWith("II*\0") || start.startsWith("MM\0*") ? PICTURE : null;
    }

    private static ContentKind ofText(String decoded) {
        String start = withoutLeadingBlanks(decoded);
        // Blanks to the end of a long file are told from blanks before a text only by reading on.
        if (start.isEmpty()) {
            return decoded.length() < HEAD_BYTES / 4 ? EMPTY : JSON;
        }
        return switch (start.charAt(0)) {
            case '"' -> QUOTED_HEADER.matcher(start).find() ? TABLE : JSON;
            case '{', '[' -> JSON;
            case '\u001E' -> JSON_SEQUENCE;
            case '<' -> ofMarkup(start.toLowerCase(Locale.ROOT));
            case '\0' -> BINARY;
            default -> ofPlain(start);
        };
    }

    /** Without a byte order mark and what JSON calls white space. */
    private static String withoutLeadingBlanks(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length() && " \t\r\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    private static ContentKind ofMarkup(String start) {
        return switch (rootElement(start)) {
            case "kml" -> KML;
            case "gpx" -> GPX;
            case "svg" -> SVG;
            case "html", "head", "body" -> WEB_PAGE;
            default -> start.contains("<!doctype html") || start.contains("<html") ? WEB_PAGE : XML;
        };
    }

    /** The name of the first element, without a prefix; "" when none is in sight. */
    private static String rootElement(String start) {
        Matcher element = FIRST_ELEMENT.matcher(start.replaceAll("(?s)<!--.*?-->", ""));
        return element.find() ? element.group(1) : "";
    }

    private static ContentKind ofPlain(String start) {
        long controls = start.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        if (controls > start.length() / 20) {
            return BINARY;
        }
        String firstLine = start.lines().findFirst().orElse("");
        boolean several = start.length() > firstLine.length();
        boolean separated = firstLine.indexOf(',') > 0 || firstLine.indexOf(';') > 0 || firstLine.indexOf('\t') > 0
                || firstLine.indexOf('|') > 0;
        return several && separated && firstLine.indexOf('{') < 0 ? TABLE : TEXT;
    }

    /** UTF-8 unless a byte order mark or a pattern of zero bytes says otherwise, as JSON readers tell it. */
    private static Charset charset(byte[] head) {
        if (head.length < 4) {
            return StandardCharsets.UTF_8;
        }
        int first = head[0] & 0xFF;
        int second = head[1] & 0xFF;
        if (first == 0 && second == 0 || first == 0 && head[2] == 0 && head[3] != 0 && second == 0) {
            return Charset.forName("UTF-32BE");
        }
        if (second == 0 && head[2] == 0 && head[3] == 0 || first == 0xFF && second == 0xFE && head[2] == 0 && head[3] == 0) {
            return Charset.forName("UTF-32LE");
        }
        if (first == 0xFE && second == 0xFF || first == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFF && second == 0xFE || second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
