package milepost.layers.loading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import milepost.layers.geojson.GeoJsonFormat;
import milepost.layers.reading.FormatReader;

/** What a file holds, told by its first bytes and never by its name. */
enum ContentKind {
    JSON(""),
    /** RFC 8142: each text begins with a record separator. */
    JSON_SEQUENCE(""),
    EMPTY(""),
    WEB_PAGE("This is a web page, not GeoJSON. Open the address in a browser and download the data itself."),
    KML("This is KML, not GeoJSON. Save it as GeoJSON first, for example with QGIS."),
    GPX("This is GPX, not GeoJSON. Save it as GeoJSON first, for example with QGIS."),
    SVG("This is an SVG picture, not GeoJSON."),
    XML("This is XML, not GeoJSON."),
    SHAPEFILE("This is a part of a shapefile, not GeoJSON. Save it as GeoJSON first, for example with QGIS."),
    DATABASE("This is a GeoPackage or another SQLite database, not GeoJSON. Save the layer as GeoJSON first."),
    ZIP("This is a zip archive (a KMZ or a packed shapefile, perhaps), not GeoJSON. Unpack it first."),
    PDF("This is a PDF, not GeoJSON."),
    PICTURE("This is a picture, not GeoJSON."),
    TABLE("This is a table (CSV), not GeoJSON."),
    BINARY("This is no text, so it is not GeoJSON."),
    TEXT("This text is not GeoJSON: GeoJSON begins with an opening brace.");

    /** How many bytes are enough to tell. */
    static final int HEAD_BYTES = 4096;

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
        return new GeoJsonFormat(this == JSON_SEQUENCE);
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
            case '{', '[', '"' -> JSON;
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
        if (start.contains("<!doctype html") || start.contains("<html") || start.contains("<head") || start.contains("<body")) {
            return WEB_PAGE;
        }
        if (start.contains("<kml")) {
            return KML;
        }
        if (start.contains("<gpx")) {
            return GPX;
        }
        return start.contains("<svg") ? SVG : XML;
    }

    private static ContentKind ofPlain(String start) {
        long controls = start.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        if (controls > start.length() / 20) {
            return BINARY;
        }
        String firstLine = start.lines().findFirst().orElse("");
        boolean several = start.length() > firstLine.length();
        boolean separated = firstLine.indexOf(',') > 0 || firstLine.indexOf(';') > 0 || firstLine.indexOf('\t') > 0;
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
