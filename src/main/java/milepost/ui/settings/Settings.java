package milepost.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the window remembers between two starts. Immutable.
 *
 * @param theme      "light" or "dark"
 * @param place      where the window stood; empty at the first start
 * @param lastFolder the folder a file was last opened from or saved to, "" at the first start
 * @param columns    how the columns beside the map stood
 * @param style      the file of the house style that was brought last, "" for none
 * @param recent     the files of the stories opened or saved last, the latest first
 */
public record Settings(String theme, Optional<WindowPlace> place, String lastFolder, ColumnLayout columns, String style, List<String> recent) {

    public static final Settings FIRST_START = new Settings("light", Optional.empty(), "", ColumnLayout.USUAL, "", List.of());

    private static final int MOST_RECENT = 10;

    /** The columns beside the map: how wide they are, in pixels, and whether they are shown or folded away. */
    public record ColumnLayout(double layersWidth, double claimsWidth, boolean layersShown, boolean claimsShown) {

        public static final ColumnLayout USUAL = new ColumnLayout(256, 376, true, true);

        private static final double SMALLEST = 100;

        public ColumnLayout {
            if (!(layersWidth >= SMALLEST && claimsWidth >= SMALLEST && Double.isFinite(layersWidth + claimsWidth))) {
                throw new IllegalArgumentException("no widths for columns: " + layersWidth + " and " + claimsWidth);
            }
        }
    }

    /** Where a window stands on the screen, in pixels. */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

        private static final double SMALLEST = 200;

        public WindowPlace {
            if (!(Double.isFinite(x) && Double.isFinite(y) && width >= SMALLEST && height >= SMALLEST
                    && Double.isFinite(width) && Double.isFinite(height))) {
                throw new IllegalArgumentException("no place for a window: " + width + " × " + height + " at " + x + ", " + y);
            }
        }
    }

    public Settings {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(lastFolder, "lastFolder");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(style, "style");
        recent = List.copyOf(recent);
    }

    public Settings withTheme(String newTheme) {
        return new Settings(newTheme, place, lastFolder, columns, style, recent);
    }

    public Settings withPlace(WindowPlace newPlace) {
        return new Settings(theme, Optional.of(newPlace), lastFolder, columns, style, recent);
    }

    public Settings withLastFolder(String newFolder) {
        return new Settings(theme, place, newFolder, columns, style, recent);
    }

    public Settings withColumns(ColumnLayout newColumns) {
        return new Settings(theme, place, lastFolder, newColumns, style, recent);
    }

    public Settings withStyle(String newStyle) {
        return new Settings(theme, place, lastFolder, columns, newStyle, recent);
    }

    /** With a story's file as the latest one. */
    public Settings withRecent(String file) {
        List<String> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Settings(theme, place, lastFolder, columns, style, files.subList(0, Math.min(MOST_RECENT, files.size())));
    }

    /** Without one of the files, which is no longer there. */
    public Settings withoutRecent(String file) {
        return new Settings(theme, place, lastFolder, columns, style, recent.stream().filter(one -> !one.equals(file)).toList());
    }
}
