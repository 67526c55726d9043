package milepost.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * One of our icons, read from its SVG file in {@code icons/}: a single stroked path on a grid of 24 × 24. Its colour is
 * that of the text beside it unless the style sheet says otherwise (style class {@code icon}).
 */
public final class Icon extends Region {

    private static final double GRID = 24;
    private static final String FOLDER = "/milepost/icons/";
    private static final Pattern PATH = Pattern.compile("<path\\s[^>]*?\\bd=\"([^\"]+)\"");
    private static final List<Integer> WINDOW_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final Map<String, String> PATHS = new ConcurrentHashMap<>();

    private final double size;

    /** @param size width and height in pixels */
    public Icon(String name, double size) {
        this.size = size;
        SVGPath path = new SVGPath();
        path.setContent(PATHS.computeIfAbsent(name, Icon::readPath));
        path.getStyleClass().add("icon");
        path.getTransforms().add(new Scale(size / GRID, size / GRID));
        path.setManaged(false);
        getChildren().add(path);
        getStyleClass().add("icon-box");
        setMouseTransparent(true);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    public Icon(String name) {
        this(name, 20);
    }

    public double size() {
        return size;
    }

    /** The program's own icon in every size a window may ask for. */
    public static List<Image> ofWindow() {
        Stream<Image> images = WINDOW_SIZES.stream()
                .map(pixels -> new Image(Icon.class.getResourceAsStream(FOLDER + "png/milepost-" + pixels + ".png")));
        return images.toList();
    }

    private static String readPath(String name) {
        try (InputStream in = Icon.class.getResourceAsStream(FOLDER + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon: " + name);
            }
            Matcher path = PATH.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!path.find()) {
                throw new IllegalArgumentException("no path in the icon: " + name);
            }
            return path.group(1);
        } catch (IOException broken) {
            throw new IllegalArgumentException("the icon cannot be read: " + name, broken);
        }
    }
}
