package milepost.ui.layers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's time and size: what tells, without reading it, that it is another one than before. */
final class FileStamp {

    private FileStamp() { }

    /** "" when the file is not there. */
    static String of(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
