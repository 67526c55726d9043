package milepost.story.style;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.claims.ToleranceTable;

/**
 * What a newsroom's pictures look like. Every role has a colour and a width: what a file leaves out is the shipped style's
 * that it is based on. Immutable.
 *
 * @param name       what people call it
 * @param dark       whether it is based on the dark style; the rest of the window follows that
 * @param colours    0xAARRGGBB
 * @param widths     pixels at 1×
 * @param fonts      typefaces of the newsroom's own; the bundled one for a role that is not in it
 * @param logo       stands beside the credits
 * @param wording    how sources and credits are introduced
 * @param tolerances the desk's own table, when the style brings one
 * @param file       where it was read from; empty for a shipped style
 * @param sha256     of the file, "" for a shipped style
 */
public record HouseStyle(String name, boolean dark, Map<ColourRole, Integer> colours, Map<LineRole, Double> widths, Map<FontRole, StylePart> fonts,
                         Optional<Logo> logo, Wording wording, Optional<ToleranceTable> tolerances, Optional<Path> file, String sha256) {

    /** What the name of a style's file ends in. */
    public static final String ENDING = ".milepost-style.json";

    public static final HouseStyle LIGHT = HouseStyleFile.shipped("light");
    public static final HouseStyle DARK = HouseStyleFile.shipped("dark");

    /** A PNG beside the credits. @param heightPixels at 1× in a picture of 1200 × 630 pixels */
    public record Logo(StylePart image, double heightPixels) {
    }

    /**
     * The words around sources and credits; "" for none.
     *
     * @param sources   holds "{sources}"
     * @param distances said under a picture with findings
     * @param credit    of the newsroom itself, before those of the layers
     */
    public record Wording(String sources, String distances, String credit) {
        public Wording {
            Objects.requireNonNull(distances, "distances");
            Objects.requireNonNull(credit, "credit");
            if (!sources.contains("{sources}")) {
                throw new IllegalArgumentException("no place for the sources: " + sources);
            }
        }
    }

    public HouseStyle {
        Objects.requireNonNull(name, "name");
        colours = Map.copyOf(colours);
        widths = Map.copyOf(widths);
        fonts = Map.copyOf(fonts);
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(tolerances, "tolerances");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
        if (colours.size() != ColourRole.values().length || widths.size() != LineRole.values().length) {
            throw new IllegalArgumentException("a role without a colour or a width: " + name);
        }
    }

    public int colour(ColourRole role) {
        return colours.get(role);
    }

    public double width(LineRole role) {
        return widths.get(role);
    }

    /** The files beside its own. */
    public Stream<StylePart> parts() {
        return Stream.concat(fonts.values().stream(), logo.stream().map(Logo::image)).distinct();
    }

    /** Whether a file's name is that of a style. */
    public static boolean isStyle(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
