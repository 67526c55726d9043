package milepost.render;

import milepost.claims.Verdict;

/**
 * Colours by role, as 0xAARRGGBB. Text reaches a contrast of 4.5:1 on land, water and panel, marks 3:1 on land, as
 * {@code ThemeTest} measures. Verdict colours are Okabe and Ito's, darkened (lightened) until they do.
 *
 * @param land           the country under the claims
 * @param neighbour      every other country
 * @param claim          the line of a claim that has no verdict of its own colour
 * @param claimSelected  the line of the selected claim
 * @param nearestPoint   the marker of the nearest point of a border
 * @param tolerance      the band a fair reader allows, translucent
 * @param place          the dot of a place
 * @param countryText    names of countries
 * @param halo           what text on the map is edged with, nearly opaque
 * @param panel          the ground of title, findings and credits
 * @param rule           hairlines that divide the panel
 * @param verdicts       mark and text colours of the verdicts
 */
public record Theme(String id, int land, int water, int neighbour, int border, int disputedBorder, int river, int claim, int claimSelected,
                    int nearestPoint, int tolerance, int place, int text, int textMuted, int halo, int panel, int layerLine, int layerFill,
                    int layerPoint, int countryText, int rule, Verdicts verdicts) {

    public static final Theme LIGHT = new Theme("light", 0xFFF6F2E9, 0xFFC9DCE6, 0xFFEDE7DA, 0xFF857A6C, 0xFF857A6C, 0xFFA9C6D6,
            0xFF4D525A, 0xFFC04E00, 0xFFC04E00, 0x40E69F00, 0xFF22252A, 0xFF22252A, 0xFF555A62, 0xEBFBF9F4, 0xFFFFFDF9, 0xFF0072B2,
            0x330072B2, 0xFF0072B2, 0xFF6B6255, 0xFFDDD6C8,
            new Verdicts(new Ink(0xFF00875F, 0xFF006B4D), new Ink(0xFFA87200, 0xFF7D5500), new Ink(0xFFC95700, 0xFFA84300),
                    new Ink(0xFF0072B2, 0xFF005E93), new Ink(0xFF5F646C, 0xFF50555D)));

    public static final Theme DARK = new Theme("dark", 0xFF2A2E33, 0xFF17222C, 0xFF24282C, 0xFF8B857B, 0xFF8B857B, 0xFF2F4859,
            0xFFC3C8CE, 0xFFFF9447, 0xFFFF9447, 0x3DF0B030, 0xFFECEEF0, 0xFFECEEF0, 0xFFAEB5BC, 0xE61B1F23, 0xFF1B1F23, 0xFF56B4E9,
            0x3356B4E9, 0xFF56B4E9, 0xFFB5AC9E, 0xFF3A4047,
            new Verdicts(new Ink(0xFF2BC99A, 0xFF3FD6A8), new Ink(0xFFF0B030, 0xFFF0B030), new Ink(0xFFFF8A3D, 0xFFFF9A57),
                    new Ink(0xFF56B4E9, 0xFF6CBFEF), new Ink(0xFFAAB1B8, 0xFFB9C0C7)));

    /** One meaning, as a mark (3:1) and as text (4.5:1). */
    public record Ink(int mark, int text) {
    }

    /** @param against the number reported is too large or too small, or a comparison fails */
    public record Verdicts(Ink fits, Ink stretched, Ink against, Ink closeCall, Ink none) {
    }

    /** The colours of a verdict; its word or its {@link VerdictShape} always goes with them. */
    public Ink ink(Verdict verdict) {
        return switch (verdict) {
            case FITS, HOLDS -> verdicts.fits();
            case STRETCHED -> verdicts.stretched();
            case OVERSTATED, UNDERSTATED, FAILS -> verdicts.against();
            case TOO_CLOSE_TO_CALL -> verdicts.closeCall();
            case NO_VERDICT -> verdicts.none();
        };
    }
}
