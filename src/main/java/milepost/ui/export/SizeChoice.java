package milepost.ui.export;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import milepost.render.export.PictureSize;

/**
 * A usual size of picture, under the name a newsroom knows.
 *
 * @param name what it is used for
 * @param size at ×1
 */
record SizeChoice(String name, PictureSize size) {

    private static final double SCREEN_DPI_AT_MOST = 150;
    private static final int LARGEST_SCALE = 4;
    private static final Map<String, String> NAMES = Map.of("social", "Link preview", "x", "Post", "square", "Square", "portrait", "Portrait",
            "story", "Full-height story", "lead", "Lead picture", "print-2-column", "Print, two columns", "print-page", "Print, page width");

    static List<SizeChoice> all() {
        return PictureSize.presetsByName().entrySet().stream()
                .map(preset -> new SizeChoice(NAMES.getOrDefault(preset.getKey(), preset.getKey()), preset.getValue())).toList();
    }

    /** How many times finer a picture of this size can be made. */
    static List<Integer> factors(PictureSize size) {
        return IntStream.rangeClosed(1, LARGEST_SCALE).filter(factor -> size.scale() * factor <= LARGEST_SCALE).boxed().toList();
    }

    @Override
    public String toString() {
        return size.dpi() > SCREEN_DPI_AT_MOST ? name + ", " + Math.round(size.dpi()) + " dpi"
                : name + "  " + size.width() + " × " + size.height();
    }
}
