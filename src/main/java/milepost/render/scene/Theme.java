package milepost.render.scene;

import static milepost.story.style.ColourRole.*;

import java.util.Optional;
import milepost.claims.Verdict;
import milepost.render.faces.Faces;
import milepost.story.Annotation;
import milepost.story.style.HouseStyle;
import milepost.story.style.HouseStyle.Wording;
import milepost.story.style.LineRole;

/**
 * A house style as it is drawn with; the program's own two are the shipped styles. Colours by role, as 0xAARRGGBB. Their text reaches a contrast of 4.5:1 on land, water and panel, marks 3:1 on land, as
 * {@code ThemeTest} measures. Verdict colours are Okabe and Ito's, darkened (lightened) until they do.
 *
 * @param id      "light", "dark" or the name of a newsroom's style
 * @param dark    whether it is based on the dark style
 * @param ground  what areas are filled with
 * @param lines   what is drawn on them
 * @param writing text, and what sets it off
 * @param layers  layers of the user's that bring no style
 * @param claims  what the story says
 * @param faces   the typefaces
 * @param logo    stands beside the credits
 * @param wording how sources and credits are introduced
 */
public record Theme(String id, boolean dark, Ground ground, Lines lines, Writing writing, Layers layers, Claims claims, Faces faces,
                    Optional<Logo> logo, Wording wording) {

    public static final Theme LIGHT = of(HouseStyle.LIGHT);
    public static final Theme DARK = of(HouseStyle.DARK);

    /**
     * A house style, ready to be drawn with.
     *
     * @throws milepost.problems.UserException (INPUT) when a typeface or the logo cannot be used
     */
    public static Theme of(HouseStyle style) {
        String id = style.file().isPresent() ? style.name() : style.dark() ? "dark" : "light";
        return new Theme(id, style.dark(),
                new Ground(style.colour(LAND), style.colour(WATER), style.colour(NEIGHBOUR), style.colour(PANEL)),
                new Lines(style.colour(BORDER), style.colour(DISPUTED_BORDER), style.colour(RIVER), style.colour(RULE), Widths.of(style)),
                new Writing(style.colour(TEXT), style.colour(MUTED_TEXT), style.colour(COUNTRY_NAME), style.colour(HALO)),
                new Layers(style.colour(LAYER_LINE), style.colour(LAYER_FILL), style.colour(LAYER_POINT), style.width(LineRole.LAYER)),
                new Claims(style.colour(PLACE), style.colour(TOLERANCE), verdicts(style), style.width(LineRole.CLAIM), style.width(LineRole.SELECTED_CLAIM)),
                Faces.of(style), style.logo().map(Logo::of), style.wording());
    }

    private static Verdicts verdicts(HouseStyle style) {
        return new Verdicts(new Ink(style.colour(FITS_MARK), style.colour(FITS_TEXT)), new Ink(style.colour(STRETCHED_MARK), style.colour(STRETCHED_TEXT)),
                new Ink(style.colour(AGAINST_MARK), style.colour(AGAINST_TEXT)), new Ink(style.colour(CLOSE_CALL_MARK), style.colour(CLOSE_CALL_TEXT)),
                new Ink(style.colour(NO_VERDICT_MARK), style.colour(NO_VERDICT_TEXT)));
    }

    /**
     * What areas are filled with.
     *
     * @param land      the country under the claims
     * @param neighbour every other country
     * @param panel     behind title, findings and credits
     */
    public record Ground(int land, int water, int neighbour, int panel) {
    }

    /** @param rule hairlines that divide the panel */
    public record Lines(int border, int disputedBorder, int river, int rule, Widths widths) {
    }

    /** How wide lines are, in pixels at 1×. @param namedBorder a border that a claim is measured to */
    public record Widths(float coast, float river, float border, float namedBorder, float rule) {
        static Widths of(HouseStyle style) {
            return new Widths(width(style, LineRole.COAST), width(style, LineRole.RIVER), width(style, LineRole.BORDER), width(style, LineRole.NAMED_BORDER),
                    width(style, LineRole.RULE));
        }

        private static float width(HouseStyle style, LineRole role) {
            return (float) style.width(role);
        }
    }

    /**
     * Text, and what sets it off.
     *
     * @param text    what is read first
     * @param muted   what is read after it
     * @param country names of countries
     * @param halo    what text on the map is edged with, nearly opaque
     */
    public record Writing(int text, int muted, int country, int halo) {
    }

    /** @param fill translucent @param widthPixels of lines and outlines, at 1× */
    public record Layers(int line, int fill, int point, double widthPixels) {
    }

    /**
     * What the story says.
     *
     * @param place     the dot of a place
     * @param tolerance the band a fair reader allows, translucent
     * @param verdicts  mark and text colours of the verdicts
     * @param line      how wide a claim's line is, in pixels at 1×; the one that is selected is wider
     */
    public record Claims(int place, int tolerance, Verdicts verdicts, double line, double selectedLine) {
    }

    /** One meaning, as a mark (3:1) and as text (4.5:1). */
    public record Ink(int mark, int text) {
    }

    /** @param against the number reported is too large or too small, or a comparison fails */
    public record Verdicts(Ink fits, Ink stretched, Ink against, Ink closeCall, Ink none) {
    }

    /** What people call it. */
    public String name() {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    public int land() {
        return ground.land();
    }

    public int water() {
        return ground.water();
    }

    public int neighbour() {
        return ground.neighbour();
    }

    public int panel() {
        return ground.panel();
    }

    public int text() {
        return writing.text();
    }

    public int textMuted() {
        return writing.muted();
    }

    public int halo() {
        return writing.halo();
    }

    public int place() {
        return claims.place();
    }

    public Verdicts verdicts() {
        return claims.verdicts();
    }

    /** The colours of a verdict; its word or its {@link milepost.render.furniture.VerdictShape} always goes with them. */
    public Ink ink(Verdict verdict) {
        return switch (verdict) {
            case FITS, HOLDS -> verdicts().fits();
            case STRETCHED -> verdicts().stretched();
            case OVERSTATED, UNDERSTATED, FAILS -> verdicts().against();
            case TOO_CLOSE_TO_CALL -> verdicts().closeCall();
            case NO_VERDICT -> verdicts().none();
        };
    }

    /** The colours of what a person put on the map. */
    public Ink ink(Annotation.Role role) {
        return switch (role) {
            case NEUTRAL -> new Ink(text(), text());
            case MAIN -> verdicts().against();
            case OTHER -> verdicts().closeCall();
            case QUIET -> new Ink(verdicts().none().mark(), textMuted());
        };
    }
}
