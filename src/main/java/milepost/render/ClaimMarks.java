package milepost.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import milepost.claims.Verdict;

/**
 * The claims as marks in viewport pixels, with their labels placed: painted into an exported picture, and drawn live
 * over the screen's map. Whoever draws needs nothing but this record, the {@link Theme} and the {@link Fonts}.
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

    /** The marks of everything a request shows. The same request gives the same marks. */
    public static ClaimMarks of(FrameRequest request) {
        return new ClaimMarksLayout(request).marks();
    }

    /**
     * One measured line.
     *
     * @param claimIds             the claims it stands for, in the story's order
     * @param verdict              the weightiest of their verdicts; without one the line is dashed
     * @param pieces               the geodesic as pixel polylines x, y, … (several where the map is cut)
     * @param nearestPointOnBorder whether the far end is the nearest point of a border, and no place
     * @param label                the measured distance; empty when there is no room for it
     * @param selected             whether the selected claim is one of them
     * @param argb                 the colour of line and markers, 0xAARRGGBB
     * @param widthPixels          the width of the line; its casing is 3 pixels wider, in the theme's halo colour
     * @param endRadiusPixels      the size of what marks its ends: a dot in the theme's place colour, a hollow diamond on a border
     */
    public record ClaimLine(List<String> claimIds, Verdict verdict, List<double[]> pieces, double fromX, double fromY, double toX, double toY,
                            boolean nearestPointOnBorder, Optional<Label> label, boolean selected, int argb, double widthPixels,
                            double endRadiusPixels) {
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

        public boolean dashed() {
            return verdict == Verdict.NO_VERDICT;
        }

        /** From the label to the line, for a label that stands off it: x1, y1, x2, y2. */
        public Optional<double[]> leader() {
            return label.map(Label::box).filter(box -> !box.grown(widthPixels + 10).crossedBy(fromX, fromY, toX, toY)).map(box -> {
                double middleX = (fromX + toX) / 2;
                double middleY = (fromY + toY) / 2;
                return new double[] {Math.clamp(middleX, box.x(), box.right()), Math.clamp(middleY, box.y(), box.bottom()), middleX, middleY};
            });
        }

        ClaimLine with(Optional<Label> placed) {
            return new ClaimLine(claimIds, verdict, pieces, fromX, fromY, toX, toY, nearestPointOnBorder, placed, selected, argb, widthPixels,
                    endRadiusPixels);
        }
    }

    /** A placed label: a rounded plate in the theme's halo colour, and the lines of text on it. */
    public record Label(double x, double y, double width, double height, List<TextLine> text) {
        public Label {
            text = List.copyOf(text);
        }

        LabelBox box() {
            return new LabelBox(x, y, width, height);
        }
    }

    /** One line of text: the left end of its baseline, its size in pixels, its colour 0xAARRGGBB. */
    public record TextLine(String text, double x, double baseline, Fonts.Face face, double sizePixels, int argb) {
    }

    /**
     * Where the far end would lie if the reported number were fair: what lies between two true geodesic arcs about the
     * near end.
     *
     * @param outlines closed pixel polygons x, y, …
     * @param label    what it allows; empty when there is no room for it
     * @param argb     its translucent fill
     * @param edgeArgb its edge, one pixel wide
     */
    public record ToleranceBand(List<double[]> outlines, Optional<Label> label, int argb, int edgeArgb) {
        public ToleranceBand {
            outlines = List.copyOf(outlines);
            Objects.requireNonNull(label, "label");
        }
    }

    /** An annotation: its words, and the point they are led to when it is a callout. */
    public record Note(String id, double x, double y, boolean leader, Label label) {
    }

    /** A bar of a round length. */
    public record ScaleBar(double widthPixels, String label) {
    }
}
