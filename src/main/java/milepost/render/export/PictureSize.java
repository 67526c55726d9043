package milepost.render.export;

import java.util.OptionalDouble;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milepost.problems.UserException;

/**
 * Size of an exported picture.
 *
 * @param width  pixels at 1×, what type and lines are sized by
 * @param height pixels at 1×
 * @param scale  device pixels for one of those, 1 to 4
 * @param dpi    device pixels an inch, written into the file
 */
public record PictureSize(int width, int height, double scale, double dpi) {

    private static final int SMALLEST_SIDE = 200;
    private static final int LARGEST_SIDE = 20_000;
    private static final double SCREEN_DPI = 72;
    public static final double MILLIMETRES_PER_INCH = 25.4;
    /** Pixels at 1× in an inch of paper: 9.5 of them are 7 points, the smallest type that prints well. */
    public static final double PAPER_PIXELS_PER_INCH = 96;
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s*[x×X]\\s*(\\d{1,6})");
    private static final Pattern MILLIMETRES = Pattern.compile("(\\d{1,4}(?:\\.\\d)?)\\s*[x×X]\\s*(\\d{1,4}(?:\\.\\d)?)(?:\\s*mm)?");
    private static final Map<String, PictureSize> PRESETS = presets();

    /** @throws UserException (USAGE) for a side or a scale that no picture has */
    public PictureSize {
        if (Math.min(width, height) < SMALLEST_SIDE || Math.max(width, height) > LARGEST_SIDE) {
            throw UserException.usage("A picture of " + width + "×" + height + " pixels cannot be made.",
                    "Each side has " + SMALLEST_SIDE + " to " + String.format(Locale.ROOT, "%,d", LARGEST_SIDE) + " pixels.");
        }
        if (!(scale >= 1 && scale <= 4)) {
            throw UserException.usage("A picture cannot be scaled " + scale + " times.", "Choose a scale from 1 to 4.");
        }
        if (!(dpi > 0 && dpi <= 10_000)) {
            throw UserException.usage("A picture cannot have " + dpi + " dots an inch.", "300 is usual for print, 72 for the screen.");
        }
    }

    /** A picture for the screen. */
    public static PictureSize ofPixels(int width, int height) {
        return new PictureSize(width, height, 1, SCREEN_DPI);
    }

    /** A picture for paper, so many millimetres wide and high. */
    public static PictureSize ofMillimetres(double width, double height, double dpi) {
        if (!(dpi >= PAPER_PIXELS_PER_INCH && dpi <= 4 * PAPER_PIXELS_PER_INCH)) {
            throw UserException.usage("A picture for paper cannot have " + dpi + " dots an inch.", "300 is usual; 96 to 384 are possible.");
        }
        return new PictureSize((int) Math.round(width / MILLIMETRES_PER_INCH * PAPER_PIXELS_PER_INCH),
                (int) Math.round(height / MILLIMETRES_PER_INCH * PAPER_PIXELS_PER_INCH), dpi / PAPER_PIXELS_PER_INCH, dpi);
    }

    /** The same picture in finer pixels; it stays as large on paper. */
    public PictureSize times(double factor) {
        return new PictureSize(width, height, scale * factor, dpi * factor);
    }

    public PictureSize withDpi(double newDpi) {
        return new PictureSize(width, height, scale, newDpi);
    }

    /** Whether its sides are lengths on paper. */
    public boolean forPaper() {
        return Math.abs(dpi / scale - PAPER_PIXELS_PER_INCH) < 1e-6;
    }

    /** Pixels at 1× in an inch of paper; empty for a picture for the screen. */
    public OptionalDouble paperDpi() {
        return forPaper() ? OptionalDouble.of(dpi / scale) : OptionalDouble.empty();
    }

    /** Width of the file's picture in device pixels. */
    public int deviceWidth() {
        return (int) Math.round(width * scale);
    }

    /** Height of the file's picture in device pixels. */
    public int deviceHeight() {
        return (int) Math.round(height * scale);
    }

    /** The usual sizes by name, in the order they are offered. */
    public static Map<String, PictureSize> presetsByName() {
        return PRESETS;
    }

    /** @throws UserException (USAGE) that lists the names there are */
    public static PictureSize preset(String name) {
        PictureSize size = PRESETS.get(name.strip().toLowerCase(Locale.ROOT));
        if (size == null) {
            throw UserException.usage("There is no picture size named “" + name + "”.", "Choose one of " + String.join(", ", PRESETS.keySet()) + ".");
        }
        return size;
    }

    /**
     * Reads "1600x900".
     *
     * @throws UserException (USAGE)
     */
    public static PictureSize parse(String text) {
        Matcher size = SIZE.matcher(text.strip());
        if (!size.matches()) {
            throw UserException.usage("“" + text + "” is no picture size.", "Write width x height in pixels, such as 1600x900.");
        }
        return ofPixels(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    /**
     * Reads "115x90", millimetres of paper.
     *
     * @throws UserException (USAGE)
     */
    public static PictureSize parsePrint(String text, double dpi) {
        Matcher size = MILLIMETRES.matcher(text.strip());
        if (!size.matches()) {
            throw UserException.usage("“" + text + "” is no size on paper.", "Write width x height in millimetres, such as 115x90.");
        }
        return ofMillimetres(Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)), dpi);
    }

    private static Map<String, PictureSize> presets() {
        Map<String, PictureSize> presets = new LinkedHashMap<>();
        presets.put("social", ofPixels(1200, 630));
        presets.put("x", ofPixels(1200, 675));
        presets.put("square", ofPixels(1080, 1080));
        presets.put("portrait", ofPixels(1080, 1350));
        presets.put("story", ofPixels(1080, 1920));
        presets.put("lead", ofPixels(1600, 900));
        presets.put("print-2-column", ofMillimetres(115, 90, 300));
        presets.put("print-page", ofMillimetres(180, 120, 300));
        return Collections.unmodifiableMap(presets);
    }
}
