package milepost.render.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import milepost.claims.DistanceUnit;
import milepost.claims.MeasureText;
import milepost.geodesy.MetresRange;
import milepost.render.marks.ClaimMarks.ClaimLine;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.TextLine;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;

/**
 * Finds the place for the measured distance of a line: on the line where it is long enough, otherwise beside its middle.
 * Positions depend on the line and the borders about it alone, so they stay while the map is moved.
 */
final class ClaimLineLabel {

    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9};

    /** No plate stands farther than this from what it belongs to, in pixels at 1×. */
    static final double REACH_PIXELS = 130;

    /** A plate may hide so many pixels of a border rather than take the next best place. */
    private static final double HIDDEN_FOR_A_BETTER_PLACE = 0.5;

    private final LabelSizes sizes;
    private final LabelSpace space;
    private final Theme theme;
    private final BorderPixels borders;

    ClaimLineLabel(LabelSizes sizes, LabelSpace space, Theme theme, BorderPixels borders) {
        this.sizes = sizes;
        this.space = space;
        this.theme = theme;
        this.borders = borders;
    }

    /** Places and reserves the label; empty when no place is free. */
    Optional<Label> place(ClaimLine line, MetresRange measured, boolean kilometresFirst) {
        DistanceUnit first = kilometresFirst ? DistanceUnit.KILOMETRE : DistanceUnit.MILE;
        DistanceUnit second = kilometresFirst ? DistanceUnit.MILE : DistanceUnit.KILOMETRE;
        List<String> texts = List.of(MeasureText.label(measured, first), MeasureText.label(measured, second));
        double pad = sizes.scaled(5);
        double width = Math.max(sizes.distance().width(texts.getFirst()), sizes.secondDistance().width(texts.getLast())) + 2 * pad;
        double height = sizes.distance().capHeight() + sizes.secondDistance().leading() + 2 * pad;
        List<LabelBox> candidates = space.seenFirst(candidates(line, width, height));
        return best(candidates, box -> space.free(box, line.pieces())).or(() -> best(candidates, space::freeOfBoxes))
                .map(box -> {
                    space.reserve(box);
                    return Label.on(box, theme, text(texts, box, pad));
                });
    }

    /** Of the places that will do the one that hides the least of a border; earlier ones are better in themselves. */
    private Optional<LabelBox> best(List<LabelBox> candidates, Predicate<LabelBox> fits) {
        LabelBox best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.size() && i * HIDDEN_FOR_A_BETTER_PLACE < least; i++) {
            double cost = i * HIDDEN_FOR_A_BETTER_PLACE;
            if (fits.test(candidates.get(i)) && cost + borders.hiddenBy(candidates.get(i)) < least) {
                best = candidates.get(i);
                least = cost + borders.hiddenBy(best);
            }
        }
        return Optional.ofNullable(best);
    }

    private List<TextLine> text(List<String> texts, LabelBox box, double pad) {
        TextStyle large = sizes.distance();
        TextStyle small = sizes.secondDistance();
        double baseline = box.y() + pad + large.capHeight();
        return List.of(
                new TextLine(texts.getFirst(), box.centreX() - large.width(texts.getFirst()) / 2, baseline, large.face(), large.size(), theme.text()),
                new TextLine(texts.getLast(), box.centreX() - small.width(texts.getLast()) / 2, baseline + small.leading(), small.face(),
                        small.size(), theme.textMuted()));
    }

    private List<LabelBox> candidates(ClaimLine line, double width, double height) {
        List<LabelBox> boxes = new ArrayList<>();
        line.pieces().stream().max((a, b) -> Double.compare(length(a), length(b))).ifPresent(piece -> {
            if (length(piece) > Math.hypot(width, height) + sizes.scaled(40)) {
                for (double share : ALONG) {
                    double[] at = along(piece, share);
                    boxes.add(new LabelBox(at[0] - width / 2, at[1] - height / 2, width, height));
                }
            }
        });
        boxes.addAll(beside(line, width, height));
        return boxes;
    }

    /** Around the middle of the line, nearer first, starting across the line's direction. */
    private List<LabelBox> beside(ClaimLine line, double width, double height) {
        double middleX = (line.fromX() + line.toX()) / 2;
        double middleY = (line.fromY() + line.toY()) / 2;
        double across = Math.atan2(line.toX() - line.fromX(), -(line.toY() - line.fromY()));
        List<LabelBox> boxes = new ArrayList<>();
        for (double gap = 10; gap <= 58; gap += 12) {
            for (double turn : new double[] {0, 180, 35, -35, 145, -145, 70, -70, 110, -110, 90, -90}) {
                double direction = across + Math.toRadians(turn);
                double dx = Math.cos(direction);
                double dy = Math.sin(direction);
                double reach = Math.abs(dx) * width / 2 + Math.abs(dy) * height / 2 + sizes.scaled(gap);
                boxes.add(new LabelBox(middleX + dx * reach - width / 2, middleY + dy * reach - height / 2, width, height));
            }
        }
        return boxes;
    }

    private static double length(double[] polyline) {
        double length = 0;
        for (int i = 2; i < polyline.length; i += 2) {
            length += Math.hypot(polyline[i] - polyline[i - 2], polyline[i + 1] - polyline[i - 1]);
        }
        return length;
    }

    private static double[] along(double[] polyline, double share) {
        double left = length(polyline) * share;
        for (int i = 2; i < polyline.length; i += 2) {
            double step = Math.hypot(polyline[i] - polyline[i - 2], polyline[i + 1] - polyline[i - 1]);
            if (step >= left && step > 0) {
                double part = left / step;
                return new double[] {polyline[i - 2] + part * (polyline[i] - polyline[i - 2]),
                        polyline[i - 1] + part * (polyline[i + 1] - polyline[i - 1])};
            }
            left -= step;
        }
        return new double[] {polyline[polyline.length - 2], polyline[polyline.length - 1]};
    }
}
