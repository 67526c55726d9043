package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Wording;

/**
 * Reads a GeoJSON text, token by token: one root object of any kind, or several after each other (newline-delimited,
 * or an RFC 8142 sequence whose separators were blanked).
 *
 * <p>A root's members may come in any order. What the root is, is taken from the first member that tells; should its
 * "type" say otherwise later, the text has to be read again with that knowledge.
 */
final class GeoJsonReader {

    /** What a root object is read as. */
    private enum Role { UNKNOWN, COLLECTION, FEATURE, GEOMETRY }

    /** A root whose type came too late and says something else than its members did. */
    record Surprise(int root, String type) {
        /** What was read before the text named its coordinate system. */
        static final Surprise SYSTEM = new Surprise(-1, "");
        /** The text is TopoJSON. */
        static final Surprise TOPOLOGY = new Surprise(-1, "Topology");
    }

    private final JsonText text;
    private final Reading reading;
    private final JsonParser json;
    private final Map<Integer, String> knownTypes;
    private final GeometryReader geometries;
    private final FeatureReader features;
    private final CrsRule crs;
    private final Optional<Lane> lane;
    private Surprise surprise;

    /** @param knownTypes the types of roots, by number from 0, where an earlier reading was surprised */
    GeoJsonReader(JsonText text, Map<Integer, String> knownTypes) {
        this(text, knownTypes, Optional.empty());
    }

    /** @param lane the way beside the parser, where there is one */
    GeoJsonReader(JsonText text, Map<Integer, String> knownTypes, Optional<Lane> lane) {
        this.lane = lane;
        this.text = text;
        this.reading = text.reading();
        this.json = text.json();
        this.knownTypes = knownTypes;
        this.geometries = new GeometryReader(text);
        this.features = new FeatureReader(text, geometries);
        this.crs = new CrsRule(text);
    }

    /** Reads all roots. Returns null when done, or the surprise that makes another reading necessary. */
    Surprise read() throws IOException, Refusal {
        int root = 0;
        while (json.nextToken() != null && surprise == null) {
            root(root);
            if (root == 0 && surprise == null && lane.isPresent()) {
                root += lane.get().sequence(text);
            }
            root++;
        }
        if (root == 0) {
            throw Refusal.emptyFile(reading.wholeFile());
        }
        if (surprise == null && crs.late()) {
            return Surprise.SYSTEM;
        }
        if (root > 1) {
            reading.note("sequence", "The file holds " + root + " GeoJSON texts one after the other; all were read.");
        }
        return surprise;
    }

    /** Reads one text of a sequence; false when it has to be read again, or names a coordinate system for the others. */
    boolean readOne() throws IOException, Refusal {
        json.nextToken();
        root(0);
        return surprise == null && !crs.seen();
    }

    private void root(int number) throws IOException, Refusal {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw text.refusal("not-geojson", "GeoJSON begins with an object in braces, here stands "
                    + (json.currentToken() == JsonToken.START_ARRAY ? "a list." : "a single value."));
        }
        new Root(number, knownTypes.getOrDefault(number, "")).read();
        crs.hold();
    }

    /** One root object. */
    private final class Root {

        private final int number;
        private String type;
        private Role role;
        private boolean typeSeen;
        private boolean featuresSeen;
        private final RootClues clues = new RootClues();
        private final CreditMembers credits = new CreditMembers();
        private GeometryReader.Open geometry;

        Root(int number, String knownType) {
            this.number = number;
            this.type = knownType;
            this.role = Role.UNKNOWN;
            if (!knownType.isEmpty()) {
                become(roleOf(knownType));
            }
        }

        void read() throws IOException, Refusal {
            while (surprise != Surprise.TOPOLOGY && json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("type")) {
                    type(name);
                } else if (name.equals("milepost")) {
                    reading.info(LayerInfoReader.read(json, reading.info()));
                } else if (!crs.member(name) && !content(name)) {
                    credit(name);
                    clues.see(name, json);
                    json.skipChildren();
                }
            }
            finish();
        }

        /** What a whole file says of its owner; a feature's own foreign members speak of that feature. */
        private void credit(String name) throws IOException {
            if (number == 0 && !type.equals("Feature") && json.currentToken() == JsonToken.VALUE_STRING) {
                reading.info(credits.and(reading.info(), name, json.getText()));
            }
        }

        private void type(String name) throws IOException, Refusal {
            if (typeSeen) {
                reading.warn("duplicate-member", text.here(), Wording.duplicate(name));
            }
            typeSeen = true;
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw text.refusal("no-type", "The \"type\" of the whole text is not a text in quotes, so it is not GeoJSON.");
            }
            type = json.getText();
            Role said = roleOf(type);
            if (type.equals("Topology") && role == Role.UNKNOWN && number == 0) {
                surprise = Surprise.TOPOLOGY;
                return;
            }
            if (said == Role.UNKNOWN) {
                throw text.refusal("unknown-type", RootClues.unknownType(type));
            }
            if (role == Role.UNKNOWN) {
                become(said);
            } else if (role != said) {
                surprise = new Surprise(number, type);
            }
            if (role == Role.FEATURE) {
                features.member(name);
            } else if (role == Role.GEOMETRY) {
                geometries.member(geometry, name);
            }
        }

        /** Reads a member that belongs to what the root is. */
        private boolean content(String name) throws IOException, Refusal {
            if (role == Role.UNKNOWN) {
                become(switch (name) {
                    case "features" -> Role.COLLECTION;
                    case "geometry", "properties" -> Role.FEATURE;
                    case "coordinates", "geometries" -> Role.GEOMETRY;
                    default -> Role.UNKNOWN;
                });
            }
            return switch (role) {
                case UNKNOWN -> false;
                case COLLECTION -> name.equals("features") && features();
                case FEATURE -> features.member(name);
                case GEOMETRY -> geometries.member(geometry, name);
            };
        }

        private boolean features() throws IOException, Refusal {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                throw text.refusal("bad-features", "The \"features\" of the FeatureCollection are not a list.");
            }
            if (featuresSeen) {
                throw text.refusal("bad-features", "The FeatureCollection has two lists of \"features\".");
            }
            featuresSeen = true;
            if (lane.isPresent() && !crs.other()) {
                lane.get().list(text);
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                features.read(crs);
                crs.hold();
            }
            return true;
        }

        private void become(Role newRole) {
            role = newRole;
            if (role == Role.FEATURE) {
                features.begin();
            } else if (role == Role.GEOMETRY) {
                reading.beginFeature();
                geometry = geometries.begin();
            }
        }

        private void finish() throws Refusal {
            if (surprise != null) {
                return;
            }
            if (!typeSeen) {
                throw new Refusal("no-type", reading.wholeFile(), clues.noType());
            }
            switch (role) {
                case FEATURE -> features.finish();
                case GEOMETRY -> {
                    GeometryReader.Outcome outcome = geometries.finish(geometry);
                    if (outcome == GeometryReader.Outcome.UNUSABLE) {
                        reading.skipFeature();
                    } else {
                        reading.keepFeature(outcome == GeometryReader.Outcome.USED);
                    }
                }
                default -> {
                    if (!featuresSeen) {
                        throw new Refusal("bad-features", reading.wholeFile(), "The FeatureCollection has no \"features\".");
                    }
                }
            }
        }
    }

    private static Role roleOf(String type) {
        return switch (type) {
            case "FeatureCollection" -> Role.COLLECTION;
            case "Feature" -> Role.FEATURE;
            case "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection" -> Role.GEOMETRY;
            default -> Role.UNKNOWN;
        };
    }
}
