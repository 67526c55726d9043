package milepost.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/**
 * A page of the reporter's guide, held against the running program: what the page prints in bold is to be found in the window, and
 * its picture looks like the window, letters and single pixels aside. {@code -Dguide.update=true} takes the pictures anew.
 */
public final class GuidePage {

    private static final Path GUIDE = Path.of("docs", "guide.md");
    private static final Path PICTURES = Path.of("docs", "pictures", "guide");
    private static final Path OUTPUT = Path.of("target", "guide");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final int BLOCK = 40;
    private static final int LEVELS = 40;
    /** The share of blocks of 40 × 40 pixels whose mean colour may differ: other machines write and time a little otherwise. */
    private static final double SHARE = 0.12;

    private final int number;
    private final String picture;

    /** @param picture the name of its picture, without the ending */
    public GuidePage(int number, String picture) {
        this.number = number;
        this.picture = number + "-" + picture + ".png";
    }

    public void matches(Scene scene) {
        List<String> shown = Window.get(ShownWords::now);
        for (String bold : bold()) {
            assertThat(shown).as("page %d says “%s”", number, bold).anyMatch(words -> words.contains(bold));
        }
        Path actual = output();
        Window.save(scene, actual);
        try {
            if (Boolean.getBoolean("guide.update")) {
                Files.createDirectories(PICTURES);
                Files.copy(actual, PICTURES.resolve(picture), StandardCopyOption.REPLACE_EXISTING);
            }
            compare(ImageIO.read(PICTURES.resolve(picture).toFile()), ImageIO.read(actual.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> bold() {
        try {
            String guide = Files.readString(GUIDE);
            int start = guide.indexOf("\n## " + number + ". ");
            assertThat(start).as("the guide has a page %d", number).isNotNegative();
            int end = guide.indexOf("\n## ", start + 1);
            String page = guide.substring(start, end < 0 ? guide.length() : end);
            assertThat(page).contains("(pictures/guide/" + picture + ")");
            return BOLD.matcher(page).results().map(match -> match.group(1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path output() {
        try {
            return Files.createDirectories(OUTPUT).resolve(picture);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void compare(BufferedImage kept, BufferedImage actual) {
        assertThat(List.of(actual.getWidth(), actual.getHeight())).as("the size of " + picture).isEqualTo(List.of(kept.getWidth(), kept.getHeight()));
        BufferedImage one = blocks(kept);
        BufferedImage other = blocks(actual);
        int wrong = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                wrong += levels(one.getRGB(x, y), other.getRGB(x, y)) > LEVELS ? 1 : 0;
            }
        }
        if (wrong > SHARE * one.getWidth() * one.getHeight()) {
            fail(picture + " no longer shows what the program does; the new picture is in " + OUTPUT + ", -Dguide.update=true puts it in the guide");
        }
    }

    private static BufferedImage blocks(BufferedImage image) {
        BufferedImage small = new BufferedImage(image.getWidth() / BLOCK, image.getHeight() / BLOCK, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                small.setRGB(x, y, mean(image, x * BLOCK, y * BLOCK));
            }
        }
        return small;
    }

    private static int mean(BufferedImage image, int left, int top) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                int argb = image.getRGB(x, y);
                red += argb >> 16 & 0xFF;
                green += argb >> 8 & 0xFF;
                blue += argb & 0xFF;
            }
        }
        int pixels = BLOCK * BLOCK;
        return (int) (red / pixels) << 16 | (int) (green / pixels) << 8 | (int) (blue / pixels);
    }

    private static int levels(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
