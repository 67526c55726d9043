package milepost;

import java.nio.file.Path;
import java.util.List;
import milepost.cli.CommandLine;
import milepost.layers.BundledData;
import milepost.problems.UserException;

/**
 * What the window would have shown, where none can be opened: the findings as text and the map as a picture.
 */
final class WithoutWindow {

    private static final String STORY_ENDING = ".milepost.json";

    private WithoutWindow() {
    }

    /** Returns the exit code: 0 unless something could not be read or written; a finding is no failure here. */
    static int show(List<String> files, String hindrance) {
        try {
            Path story = files.isEmpty() ? BundledData.file("stories/brest-drills" + STORY_ENDING) : Path.of(files.getFirst());
            int checked = CommandLine.run(List.of("check", story.toString()));
            Path picture = pictureFolder().resolve(pictureName(story)).toAbsolutePath().normalize();
            int exported = checked > 1 ? checked : CommandLine.run(List.of("export", story.toString(), "-o", picture.toString()));
            System.err.println();
            if (exported == 0) {
                System.err.println("The map was written to " + picture);
            }
            System.err.println(hindrance);
            return exported;
        } catch (UserException cannot) {
            System.err.println("milepost: " + cannot.text());
            return 3;
        }
    }

    private static Path pictureFolder() {
        return Path.of(System.getProperty("milepost.pictures", ""));
    }

    private static String pictureName(Path story) {
        String name = story.getFileName().toString();
        return (name.endsWith(STORY_ENDING) ? name.substring(0, name.length() - STORY_ENDING.length()) : name) + ".png";
    }
}
