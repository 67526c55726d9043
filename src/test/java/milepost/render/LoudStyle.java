package milepost.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import milepost.story.style.HouseStyle;
import milepost.story.style.HouseStyleFile;

/** A newsroom's style that is like neither of the shipped ones, with typefaces and a logo beside its file. */
public final class LoudStyle {

    private LoudStyle() { }

    /** Puts the style's files into a folder and reads it from there. */
    public static HouseStyle in(Path folder) {
        return HouseStyleFile.read(fileIn(folder));
    }

    public static Path fileIn(Path folder) {
        copy("/milepost/render/loud/logo.png", folder.resolve("logo.png"));
        copy("/milepost/render/fonts/IBMPlexSerif-SemiBold.ttf", folder.resolve("IBMPlexSerif-SemiBold.ttf"));
        copy("/milepost/render/fonts/IBMPlexSans-Italic.ttf", folder.resolve("IBMPlexSans-Italic.ttf"));
        return copy("/milepost/render/loud/loud" + HouseStyle.ENDING, folder.resolve("loud" + HouseStyle.ENDING));
    }

    private static Path copy(String resource, Path file) {
        try (InputStream in = LoudStyle.class.getResourceAsStream(resource)) {
            Files.write(file, Objects.requireNonNull(in, resource).readAllBytes());
            return file;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
