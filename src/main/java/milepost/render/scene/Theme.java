package milepost.render.scene;

import milepost.claims.Verdict;
import milepost.story.Annotation;

/**
 * Colours by role, as 0xAARRGGBB. Text reaches a contrast of 4.5:1 on land, water and panel, marks 3:1 on land, as
 * {@code ThemeTest} measures. Verdict colours are Okabe and Ito's, darkened (lightened) until they do.
 *
 * @param ground  what areas are filled with
 * @param lines   what is drawn on them
 * @param writing text, and what sets it off
 * @param layers  layers of the user's that bring no style
 * @param claims  what the story says
 */
public record Theme(String id, Ground ground, Lines lines, Writing writing, Layers layers, Claims claims) {

    public static final Theme LIGHT = new Theme("light",
            new Ground(0xFFF6F2E9, 0xFFC9DCE6, 0xFFEDE7DA, 0xFFFFFDF9),
            new Lines(0xFF857A6C, 0xFF857A6C, 0xFFA9C6D6, 0xFFDDD6C8),
            new Writing(0xFF22252A, 0xFF555A62, 0xFF5D5549, 0xEBFBF9F4),
            new Layers(0xFF0072B2, 0x330072B2, 0xFF0072B2),
            new Claims(0xFF22252A, 0x40E69F00,
                    new Verdicts(new Ink(0xFF00875F, 0xFF006B4D), new Ink(0xFFA87200, 0xFF7D5500), new Ink(0xFFC95700, 0xFFA84300),
                            new Ink(0xFF0072B2, 0xFF005E93), new Ink(0xFF5F646C, 0xFF50555D))));

    public static final Theme DARK = new Theme("dark",
            new Ground(0xFF2A2E33, 0xFF17222C, 0xFF24282C, 0xFF1B1F23),
            new Lines(0xFF8B857B, 0xFF8B857B, 0xFF2F4859, 0xFF3A4047),
            new Writing(0xFFECEEF0, 0xFFAEB5BC, 0xFFC5BCAD, 0xE61B1F23),
            new Layers(0xFF56B4E9, 0x3356B4E9, 0xFF56B4E9),
            new Claims(0xFFECEEF0, 0x3DF0B030,
                    new Verdicts(new Ink(0xFF2BC99A, 0xFF3FD6A8), new Ink(0xFFF0B030, 0xFFF0B030), new Ink(0xFFFF8A3D, 0xFFFF9A57),
                            new Ink(0xFF56B4E9, 0xFF6CBFEF), new Ink(0xFFAAB1B8, 0xFFB9C0C7))));

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
    public record Lines(int border, int disputedBorder, int river, int rule) {
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

    /** @param fill translucent */
    public record Layers(int line, int fill, int point) {
    }

    /**
     * What the story says.
     *
     * @param place     the dot of a place
     * @param tolerance the band a fair reader allows, translucent
     * @param verdicts  mark and text colours of the verdicts
     */
    public record Claims(int place, int tolerance, Verdicts verdicts) {
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
