package milepost.render.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import milepost.problems.UserException;
import milepost.problems.Where;

/** The formats pictures are written in, told by a file's name. */
public enum PictureFormat {
    PNG("PNG picture"), SVG("SVG drawing"), PDF("PDF page");

    private final String words;

    PictureFormat(String words) {
        this.words = words;
    }

    /** "PNG picture". */
    public String words() {
        return words;
    }

    /** ".png". */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** @throws UserException (USAGE) that lists the endings there are */
    public static PictureFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.length() > 4 && name.endsWith(format.ending())).findFirst()
                .orElseThrow(() -> new UserException(UserException.Kind.USAGE, Where.file(file.toString()), "This name does not say which kind of picture it is to be.",
                        "Give the file a name that ends in " + Arrays.stream(values()).map(PictureFormat::ending).collect(Collectors.joining(", ")) + ".", null));
    }
}
