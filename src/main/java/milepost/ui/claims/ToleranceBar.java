package milepost.ui.claims;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import milepost.claims.DistanceUnit;
import milepost.claims.Tolerance;
import milepost.geodesy.MetresRange;

/**
 * The check as a picture: what a fair reader allows around the reported number as a band, what goodwill allows as a paler
 * one, and the measured range as a mark on the same scale.
 */
final class ToleranceBar extends Region {

    private static final double BAND_TOP = 4;
    private static final double BAND_HEIGHT = 12;
    private static final double LEAST_MARK = 4;
    private static final double MARGIN_SHARE = 0.06;
    private static final double HEIGHT = 38;

    private final double low;
    private final double high;
    private final Tolerance tolerance;
    private final double measuredLow;
    private final double measuredHigh;
    private final double reported;
    private final Rectangle scale = shape("scale");
    private final Rectangle stretched = shape("stretched-band");
    private final Rectangle fair = shape("fair-band");
    private final Rectangle measured = shape("measured");
    private final Line reportedMark = new Line();
    private final Text reportedText = new Text();
    private final Text measuredText = new Text();

    /** All in the claim's unit. */
    ToleranceBar(Tolerance tolerance, MetresRange range, double reported, DistanceUnit unit) {
        this.tolerance = tolerance;
        this.reported = reported;
        this.measuredLow = unit.fromMetres(range.lowMetres());
        this.measuredHigh = unit.fromMetres(range.highMetres());
        double least = Math.min(measuredLow, finite(tolerance.stretched().low(), reported));
        double most = Math.max(measuredHigh, finite(tolerance.stretched().high(), reported));
        double margin = (most - least) * MARGIN_SHARE + Double.MIN_NORMAL;
        this.low = least - margin;
        this.high = most + margin;
        getStyleClass().add("tolerance-bar");
        reportedMark.getStyleClass().add("reported");
        reportedText.getStyleClass().add("bar-text");
        measuredText.getStyleClass().addAll("bar-text", "measured-text");
        reportedText.setText("reported " + FindingText.plain(reported));
        measuredText.setText("measured " + FindingText.range(range, unit));
        getChildren().addAll(scale, stretched, fair, measured, reportedMark, reportedText, measuredText);
        getChildren().forEach(child -> child.setManaged(false));
        setMouseTransparent(true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        band(scale, low, high, 0);
        band(stretched, tolerance.stretched().low(), tolerance.stretched().high(), 0);
        band(fair, tolerance.fair().low(), tolerance.fair().high(), 0);
        band(measured, measuredLow, measuredHigh, LEAST_MARK);
        measured.setY(BAND_TOP - 2);
        measured.setHeight(BAND_HEIGHT + 4);
        double at = x(reported);
        reportedMark.setStartX(at);
        reportedMark.setEndX(at);
        reportedMark.setStartY(BAND_TOP - 2);
        reportedMark.setEndY(BAND_TOP + BAND_HEIGHT + 2);
        placeTexts(at);
    }

    /** The two words stand under their marks and are pushed apart where they would touch. */
    private void placeTexts(double reportedAt) {
        double measuredAt = (x(measuredLow) + x(measuredHigh)) / 2;
        double reportedWidth = reportedText.getLayoutBounds().getWidth();
        double measuredWidth = measuredText.getLayoutBounds().getWidth();
        double reportedX = inside(reportedAt - reportedWidth / 2, reportedWidth);
        double measuredX = inside(measuredAt - measuredWidth / 2, measuredWidth);
        double gap = 10;
        if (measuredX + measuredWidth + gap > reportedX && reportedX + reportedWidth + gap > measuredX) {
            boolean measuredFirst = measuredAt <= reportedAt;
            measuredX = measuredFirst ? 0 : getWidth() - measuredWidth;
            reportedX = measuredFirst ? getWidth() - reportedWidth : 0;
        }
        double baseline = BAND_TOP + BAND_HEIGHT + 17;
        reportedText.relocate(reportedX, baseline - reportedText.getBaselineOffset());
        measuredText.relocate(measuredX, baseline - measuredText.getBaselineOffset());
    }

    private double inside(double x, double width) {
        return Math.clamp(x, 0, Math.max(0, getWidth() - width));
    }

    private void band(Rectangle band, double from, double to, double leastWidth) {
        double left = x(Math.max(from, low));
        double width = Math.max(leastWidth, x(Math.min(to, high)) - left);
        band.setX(left);
        band.setWidth(width);
        band.setY(BAND_TOP);
        band.setHeight(BAND_HEIGHT);
    }

    private double x(double value) {
        return (value - low) / (high - low) * getWidth();
    }

    private static Rectangle shape(String styleClass) {
        Rectangle shape = new Rectangle();
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    private static double finite(double value, double otherwise) {
        return Double.isFinite(value) ? value : otherwise;
    }
}
