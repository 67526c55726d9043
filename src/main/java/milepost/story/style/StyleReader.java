package milepost.story.style;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import milepost.claims.ToleranceTable;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.story.style.HouseStyle.Logo;
import milepost.story.style.HouseStyle.Wording;

/** Turns a style's document into a style. Any fault is a {@link UserException} that names the member. */
final class StyleReader {

    static final String ADVICE = "Correct the style's file; docs/house-style.md says what it may hold. Nothing was changed.";

    private static final String FORMAT = "milepost-style";
    private static final int VERSION = 1;
    private static final Set<String> MEMBERS = Set.of("format", "version", "name", "basedOn", "colours", "lines", "fonts", "logo", "wording", "tolerances");
    private static final double WIDEST_PIXELS = 20;
    private static final double LOGO_PIXELS = 22;
    private static final double HIGHEST_LOGO_PIXELS = 80;

    private final String name;
    private final Optional<Path> file;
    private final String sha256;
    private final Map<String, StylePart> parts = new HashMap<>();

    /** @param file empty for a shipped style, which names no other files */
    StyleReader(String name, Optional<Path> file, String sha256) {
        this.name = name;
        this.file = file;
        this.sha256 = sha256;
    }

    /** @param bases the style whose values hold where the file says nothing, dark or light; empty for those themselves */
    HouseStyle read(JsonNode root, Optional<Function<Boolean, HouseStyle>> bases) {
        if (root == null || !root.path("format").asText().equals(FORMAT) || root.path("version").asInt() != VERSION) {
            throw fault("The file is no house style of version " + VERSION + ": “format” has to be “" + FORMAT + "” and “version” " + VERSION + ".");
        }
        known(root, "", MEMBERS);
        String basedOn = root.has("basedOn") ? text(root.get("basedOn"), "basedOn") : "light";
        if (!List.of("light", "dark").contains(basedOn)) {
            throw fault("The member “basedOn” is “" + basedOn + "”, but can only be light or dark.");
        }
        boolean dark = basedOn.equals("dark");
        Optional<HouseStyle> base = bases.map(of -> of.apply(dark));
        String called = text(root.path("name"), "name");
        return new HouseStyle(called, dark, colours(object(root, "colours"), base), widths(object(root, "lines"), base), fonts(object(root, "fonts")),
                logo(root.path("logo")), wording(object(root, "wording"), base), tolerances(root.path("tolerances")), file, sha256);
    }

    private Map<ColourRole, Integer> colours(ObjectNode node, Optional<HouseStyle> base) {
        Map<ColourRole, Integer> colours = new EnumMap<>(ColourRole.class);
        base.ifPresent(shipped -> colours.putAll(shipped.colours()));
        node.properties().forEach(entry -> colours.put(ColourRole.of(entry.getKey()).orElseThrow(() -> unknown("colours." + entry.getKey())),
                colour(entry.getValue(), "colours." + entry.getKey())));
        return colours;
    }

    /** "#RRGGBB", or "#RRGGBBAA" as CSS has it. */
    private int colour(JsonNode node, String member) {
        String text = node.asText().strip();
        if (!node.isTextual() || !text.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
            throw fault("The member “" + member + "” has to be a colour such as “#0072B2”, or “#0072B240” when it is translucent.");
        }
        int rgb = Integer.parseInt(text.substring(1, 7), 16);
        int alpha = text.length() == 7 ? 0xFF : Integer.parseInt(text.substring(7), 16);
        return alpha << 24 | rgb;
    }

    private Map<LineRole, Double> widths(ObjectNode node, Optional<HouseStyle> base) {
        Map<LineRole, Double> widths = new EnumMap<>(LineRole.class);
        base.ifPresent(shipped -> widths.putAll(shipped.widths()));
        node.properties().forEach(entry -> widths.put(LineRole.of(entry.getKey()).orElseThrow(() -> unknown("lines." + entry.getKey())),
                pixels(entry.getValue(), "lines." + entry.getKey(), WIDEST_PIXELS)));
        return widths;
    }

    private double pixels(JsonNode node, String member, double most) {
        if (!node.isNumber() || !(node.asDouble() > 0 && node.asDouble() <= most)) {
            throw fault(String.format(Locale.ROOT, "The member “%s” has to be a number of pixels above 0, at most %.0f.", member, most));
        }
        return node.asDouble();
    }

    private Map<FontRole, StylePart> fonts(ObjectNode node) {
        Map<FontRole, StylePart> fonts = new EnumMap<>(FontRole.class);
        node.properties().forEach(entry -> {
            FontRole role = FontRole.of(entry.getKey()).orElseThrow(() -> unknown("fonts." + entry.getKey()));
            StylePart font = part(entry.getValue(), "fonts." + entry.getKey());
            String lower = font.name().toLowerCase(Locale.ROOT);
            if (!lower.endsWith(".ttf") && !lower.endsWith(".otf")) {
                throw fault("The member “fonts." + entry.getKey() + "” has to name a typeface's file (.ttf or .otf).");
            }
            fonts.put(role, font);
        });
        return fonts;
    }

    private Optional<Logo> logo(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        JsonNode image = node.isObject() ? node.path("file") : node;
        if (node.isObject()) {
            known(node, "logo.", Set.of("file", "height"));
        }
        double height = node.has("height") ? pixels(node.get("height"), "logo.height", HIGHEST_LOGO_PIXELS) : LOGO_PIXELS;
        return Optional.of(new Logo(part(image, node.isObject() ? "logo.file" : "logo"), height));
    }

    private Wording wording(ObjectNode node, Optional<HouseStyle> base) {
        known(node, "wording.", Set.of("sources", "distances", "credit"));
        Function<String, Optional<String>> said = member -> Optional.ofNullable(node.get(member)).map(value -> text(value, "wording." + member));
        String sources = said.apply("sources").or(() -> base.map(style -> style.wording().sources())).orElse("");
        if (!sources.contains("{sources}")) {
            throw fault("The member “wording.sources” has to hold “{sources}”, where the sources are put.");
        }
        return new Wording(sources, said.apply("distances").or(() -> base.map(style -> style.wording().distances())).orElse(""),
                said.apply("credit").or(() -> base.map(style -> style.wording().credit())).orElse(""));
    }

    private Optional<ToleranceTable> tolerances(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isObject()) {
            throw fault("The member “tolerances” has to be an object.");
        }
        return Optional.of(ToleranceTable.within(name, node.toString()));
    }

    /** A file beside the style's own, read once. */
    private StylePart part(JsonNode node, String member) {
        String wanted = text(node, member);
        Path folder = file.map(Path::getParent).orElseThrow(() -> fault("The member “" + member + "” names a file."));
        StylePart known = parts.get(wanted);
        if (known != null) {
            return known;
        }
        try {
            Path beside = folder.resolve(wanted).normalize();
            if (Path.of(wanted).isAbsolute() || !beside.startsWith(folder)) {
                throw fault("The member “" + member + "” has to name a file beside the style, or in a folder beside it.");
            }
            StylePart part = new StylePart(wanted, HouseStyleFile.bytes(beside, wanted));
            parts.put(wanted, part);
            return part;
        } catch (InvalidPathException noName) {
            throw fault("The member “" + member + "” is no name of a file.");
        }
    }

    private ObjectNode object(JsonNode root, String member) {
        JsonNode node = root.path(member);
        if (node.isMissingNode()) {
            return ((ObjectNode) root).objectNode();
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw fault("The member “" + member + "” has to be an object.");
    }

    private String text(JsonNode node, String member) {
        if (!node.isTextual() || member.equals("name") && node.asText().isBlank()) {
            throw fault("The member “" + member + "” has to be a text.");
        }
        return node.asText();
    }

    private void known(JsonNode node, String path, Set<String> members) {
        node.fieldNames().forEachRemaining(member -> {
            if (!members.contains(member)) {
                throw unknown(path + member);
            }
        });
    }

    private UserException unknown(String member) {
        return fault("A house style has no member “" + member + "”.");
    }

    private UserException fault(String sentence) {
        return UserException.input(Where.file(name), sentence, ADVICE);
    }
}
