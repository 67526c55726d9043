package milepost.render.marks;

import milepost.claims.Verdict;
import milepost.render.marks.ClaimMarks.EndMark;
import milepost.render.marks.ClaimMarks.Pen;
import milepost.render.scene.Theme;

/** With which pens claims are drawn, on the screen as in a picture. Widths and radii are in viewport pixels. */
public final class ClaimLook {

    /** A casing shows on both sides of what it sets off. */
    private static final double CASING_PIXELS = 3;
    /** Dash and gap grow with the line. */
    private static final double DASH_WIDTHS = 2.6;
    private static final double GAP_WIDTHS = 1.4;
    private static final double PLACE_EDGE_PIXELS = 0.5;
    /** A diamond looks smaller than a dot of its radius. */
    private static final double DIAMOND_GROWTH_PIXELS = 0.5;
    private static final double BAND_EDGE_PIXELS = 1;

    private ClaimLook() { }

    /** What lies under a line or an edge of that width. */
    public static Pen casing(double widthPixels, Theme theme) {
        return Pen.solid(widthPixels + CASING_PIXELS, theme.halo());
    }

    /** The line of a claim; dashed when it has no verdict. */
    public static Pen pen(Verdict verdict, double widthPixels, int argb) {
        return verdict == Verdict.NO_VERDICT ? new Pen(widthPixels, argb, DASH_WIDTHS * widthPixels, GAP_WIDTHS * widthPixels)
                : Pen.solid(widthPixels, argb);
    }

    /** The line that leads from a distance to the claim's line of that width. */
    public static Pen leader(double widthPixels, int argb) {
        return Pen.solid(widthPixels / 2, argb);
    }

    public static Pen bandEdge(Theme theme) {
        return Pen.solid(BAND_EDGE_PIXELS, theme.verdicts().stretched().mark());
    }

    /** The dot of a place at the end of a line. */
    public static EndMark place(double x, double y, double radiusPixels, Theme theme) {
        return new EndMark(x, y, false, radiusPixels, theme.place(), casing(PLACE_EDGE_PIXELS, theme), Pen.solid(PLACE_EDGE_PIXELS, theme.place()));
    }

    /** The hollow diamond at the nearest point of a border, edged like its line. */
    public static EndMark border(double x, double y, double radiusPixels, double widthPixels, int argb, Theme theme) {
        return new EndMark(x, y, true, radiusPixels + DIAMOND_GROWTH_PIXELS, theme.panel(), casing(widthPixels, theme),
                Pen.solid(widthPixels, argb));
    }
}
