package milepost.layers.reading;

import java.util.Locale;

/** The names of files. */
public final class FileNames {

    private FileNames() { }

    /** What stands after the last dot, lower case; "" when there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    static String withExtension(String name, String extension) {
        int dot = name.lastIndexOf('.');
        return (dot > name.lastIndexOf('/') ? name.substring(0, dot) : name) + "." + extension;
    }

    /** The last part of a path in an archive. */
    public static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
