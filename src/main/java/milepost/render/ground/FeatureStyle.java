package milepost.render.ground;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milepost.layers.Attributes;
import milepost.render.looks.SizeSteps;
import milepost.render.scene.Theme;

/**
 * How a feature of the user's is drawn: what its simplestyle 1.1 properties say, and the theme for what they do not.
 *
 * @param line        colour of lines and outlines, 0xAARRGGBB
 * @param widthPixels width of lines and outlines at 1×
 * @param fill        colour of areas, 0xAARRGGBB
 * @param point       colour of points, 0xAARRGGBB
 * @param radius      radius of points in pixels at 1×
 * @param casing      colour of the ring around points, 0xAARRGGBB
 */
record FeatureStyle(int line, double widthPixels, int fill, int point, double radius, int casing) {

    static final List<String> COLUMNS = List.of("stroke", "stroke-width", "stroke-opacity", "fill", "fill-opacity",
            "marker-color", "marker-size");
    private static final double WIDEST_PIXELS = 40;
    private static final double RADIUS_PIXELS = 4.2;
    /** Simplestyle's own value for an area that gives a colour but no opacity. */
    private static final double FILL_OPACITY = 0.6;
    /** Under it borders and rivers are still seen. */
    private static final double CLASS_OPACITY = 0.82;
    private static final double AREA_EDGE = 0.35;
    private static final double AREA_EDGE_PIXELS = 0.6;
    private static final double LEAST_CLASS_PIXELS = 1.8;

    static FeatureStyle plain(Theme theme) {
        return new FeatureStyle(theme.layers().line(), theme.layers().widthPixels(), theme.layers().fill(), theme.layers().point(), RADIUS_PIXELS, theme.panel());
    }

    static FeatureStyle of(Attributes attributes, int feature, FeatureStyle plain) {
        double width = attributes.number(feature, "stroke-width");
        Optional<Integer> stroke = colour(attributes.text(feature, "stroke"));
        Optional<Integer> fill = colour(attributes.text(feature, "fill"));
        Optional<Integer> marker = colour(attributes.text(feature, "marker-color"));
        double plainFillOpacity = fill.isPresent() ? FILL_OPACITY : (plain.fill >>> 24) / 255.0;
        return new FeatureStyle(
                withOpacity(stroke.orElse(plain.line), attributes.number(feature, "stroke-opacity"), 1),
                width >= 0 ? Math.min(width, WIDEST_PIXELS) : plain.widthPixels,
                withOpacity(fill.orElse(plain.fill), attributes.number(feature, "fill-opacity"), plainFillOpacity),
                marker.orElse(plain.point),
                radius(attributes.text(feature, "marker-size"), plain.radius), plain.casing);
    }

    /** In the colour of a class: areas filled with it under a thin edge, lines and points drawn with it. */
    FeatureStyle coloured(int argb, boolean area, Theme theme) {
        return area ? new FeatureStyle(Blend.mix(argb, theme.text(), AREA_EDGE), AREA_EDGE_PIXELS, withOpacity(argb, CLASS_OPACITY, 1), argb, radius, casing)
                : new FeatureStyle(argb, Math.max(widthPixels, LEAST_CLASS_PIXELS), withOpacity(argb, CLASS_OPACITY, 1), argb, radius, casing);
    }

    /** Points and lines as large as a value says; an area's edge stays. */
    FeatureStyle sized(int step, boolean area) {
        return new FeatureStyle(line, area ? widthPixels : SizeSteps.width(step), fill, point, SizeSteps.radius(step), casing);
    }

    FeatureStyle faded(double opacity) {
        return opacity == 1 ? this : new FeatureStyle(times(line, opacity), widthPixels, times(fill, opacity), times(point, opacity), radius, times(casing, opacity));
    }

    private static int times(int argb, double opacity) {
        return withOpacity(argb, (argb >>> 24) / 255.0 * opacity, 1);
    }

    private static double radius(String size, double plain) {
        return switch (size.strip().toLowerCase(Locale.ROOT)) {
            case "small" -> plain * 0.75;
            case "large" -> plain * 1.5;
            default -> plain;
        };
    }

    private static int withOpacity(int argb, double opacity, double otherwise) {
        double share = opacity >= 0 && opacity <= 1 ? opacity : otherwise;
        return argb & 0x00FFFFFF | (int) Math.round(255 * share) << 24;
    }

    /** "#f00" or "ff0000", opaque; empty for anything else. */
    static Optional<Integer> colour(String text) {
        String digits = text.strip();
        digits = digits.startsWith("#") ? digits.substring(1) : digits;
        if (digits.length() == 3) {
            digits = "" + digits.charAt(0) + digits.charAt(0) + digits.charAt(1) + digits.charAt(1) + digits.charAt(2) + digits.charAt(2);
        }
        return digits.matches("[0-9a-fA-F]{6}") ? Optional.of(0xFF000000 | Integer.parseInt(digits, 16)) : Optional.empty();
    }
}
