package milepost.render.marks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import milepost.claims.Verdict;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.faces.Face;

/**
 * The claims as marks in viewport pixels, with their labels placed: painted into an exported picture, and drawn live
 * over the screen's map. They carry every width, dash and colour, so that both look the same: whoever draws needs nothing
 * but them and the {@link Fonts}.
 *
 * @param lines     one for each measured line, the selected one last; claims that share the very same line share it
 * @param tolerance the band a fair reader allows around the selected claim's number, when it has one
 * @param notes     the story's annotations
 * @param scaleBar  a bar in miles and one in kilometres; empty where one bar cannot be true
 * @param credits   the credit line of the layers in use
 */
public record ClaimMarks(List<ClaimLine> lines, Optional<ToleranceBand> tolerance, List<Note> notes, List<ScaleBar> scaleBar, String credits) {

    public ClaimMarks {
        lines = List.copyOf(lines);
        Objects.requireNonNull(tolerance, "tolerance");
        notes = List.copyOf(notes);
        scaleBar = List.copyOf(scaleBar);
        Objects.requireNonNull(credits, "credits");
    }

    /**
     * What a line is drawn with: round ends and corners, or square ends when it is dashed.
     *
     * @param argb       0xAARRGGBB
     * @param dashPixels the length of a dash; 0 for a line without gaps
     * @param gapPixels  the length of a gap
     */
    public record Pen(double widthPixels, int argb, double dashPixels, double gapPixels) {
        public static Pen solid(double widthPixels, int argb) {
            return new Pen(widthPixels, argb, 0, 0);
        }

        public boolean dashed() {
            return dashPixels > 0;
        }
    }

    /**
     * What marks an end of a line, its casing drawn first.
     *
     * @param nearestPointOnBorder whether it is the nearest point of a border, a diamond, and no place, a dot
     * @param radiusPixels         from its middle to its outline, or to the diamond's corners
     * @param fillArgb             0xAARRGGBB
     * @param casing               what sets it off from the map
     * @param edge                 the pen of its outline
     */
    public record EndMark(double x, double y, boolean nearestPointOnBorder, double radiusPixels, int fillArgb, Pen casing, Pen edge) {
    }

    /**
     * One measured line.
     *
     * @param claimIds  the claims it stands for, in the story's order
     * @param verdict   the weightiest of their verdicts; without one the line is dashed
     * @param pieces    the geodesic as pixel polylines x, y, … (several where the map is cut)
     * @param label     the measured distance; empty when there is no room for it
     * @param selected  whether the selected claim is one of them
     * @param casing    what sets it off from the map, drawn first
     * @param pen       the line itself
     * @param leaderPen the pen of the {@link #leader}
     */
    public record ClaimLine(List<String> claimIds, Verdict verdict, List<double[]> pieces, EndMark from, EndMark to, Optional<Label> label,
                            boolean selected, Pen casing, Pen pen, Pen leaderPen) {

        /** A label nearer to its line than this needs no leader. */
        private static final double BESIDE_PIXELS = 10;

        public ClaimLine {
            claimIds = List.copyOf(claimIds);
            pieces = List.copyOf(pieces);
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(label, "label");
        }

        /** The first claim it stands for. */
        public String claimId() {
            return claimIds.getFirst();
        }

        public double fromX() {
            return from.x();
        }

        public double fromY() {
            return from.y();
        }

        public double toX() {
            return to.x();
        }

        public double toY() {
            return to.y();
        }

        public boolean nearestPointOnBorder() {
            return to.nearestPointOnBorder();
        }

        public int argb() {
            return pen.argb();
        }

        public double widthPixels() {
            return pen.widthPixels();
        }

        public double endRadiusPixels() {
            return from.radiusPixels();
        }

        public boolean dashed() {
            return pen.dashed();
        }

        /** From the label to the line, for a label that stands off it: x1, y1, x2, y2. */
        public Optional<double[]> leader() {
            double beside = pen.widthPixels() + BESIDE_PIXELS;
            return label.filter(text -> !text.box().grown(beside).crossedBy(from.x(), from.y(), to.x(), to.y()))
                    .map(text -> text.leaderTo((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
        }

        public ClaimLine with(Optional<Label> placed) {
            return new ClaimLine(claimIds, verdict, pieces, from, to, placed, selected, casing, pen, leaderPen);
        }
    }

    /**
     * A placed label: a rounded plate, and the lines of text on it.
     *
     * @param plateArgb    the plate's colour 0xAARRGGBB
     * @param cornerPixels the width of its rounded corners, twice their radius
     */
    public record Label(double x, double y, double width, double height, int plateArgb, double cornerPixels, List<TextLine> text) {

        private static final double ROUNDEST_PIXELS = 10;

        public Label {
            text = List.copyOf(text);
        }

        public static Label on(LabelBox box, Theme theme, List<TextLine> text) {
            return new Label(box.x(), box.y(), box.width(), box.height(), theme.halo(), Math.min(box.height(), ROUNDEST_PIXELS), text);
        }

        public LabelBox box() {
            return new LabelBox(x, y, width, height);
        }

        /** From its edge to a point: x1, y1, x2, y2. */
        public double[] leaderTo(double pointX, double pointY) {
            return new double[] {Math.clamp(pointX, x, x + width), Math.clamp(pointY, y, y + height), pointX, pointY};
        }
    }

    /** One line of text: the left end of its baseline, its size in pixels, its colour 0xAARRGGBB. */
    public record TextLine(String text, double x, double baseline, Face face, double sizePixels, int argb) {
    }

    /**
     * Where the far end would lie if the reported number were fair: what lies between two true geodesic arcs about the
     * near end.
     *
     * @param outlines closed pixel polygons x, y, …
     * @param label    what it allows; empty when there is no room for it
     * @param argb     its translucent fill
     * @param edge     the pen of its outline
     */
    public record ToleranceBand(List<double[]> outlines, Optional<Label> label, int argb, Pen edge) {
        public ToleranceBand {
            outlines = List.copyOf(outlines);
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * A drawn part of an annotation: an area, a line, an arrow's head.
     *
     * @param pieces   pixel polylines x, y, …; a filled one is filled even-odd
     * @param closed   whether each ends where it begins
     * @param fillArgb 0xAARRGGBB; 0 for none
     * @param pen      of its outline; empty for none
     */
    public record Ink(List<double[]> pieces, boolean closed, int fillArgb, Optional<Pen> pen) {
        public Ink {
            pieces = List.copyOf(pieces);
            Objects.requireNonNull(pen, "pen");
        }
    }

    /**
     * An annotation as it is drawn.
     *
     * @param id    the annotation's
     * @param x     the point its words are placed from
     * @param y     the point its words are placed from
     * @param area  whether it covers ground, and lies below the claims
     * @param inks  what is drawn, the lowest first
     * @param badge the disc of a numbered marker
     * @param label its words, when it has any
     */
    public record Note(String id, double x, double y, boolean area, List<Ink> inks, Optional<Label> badge, Optional<Label> label) {
        public Note {
            inks = List.copyOf(inks);
            Objects.requireNonNull(badge, "badge");
            Objects.requireNonNull(label, "label");
        }
    }

    /** A bar of a round length. */
    public record ScaleBar(double widthPixels, String label) {
    }
}
