package milepost.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person which file is meant. Belongs to the window's thread, which waits for the answer. */
public interface FileDialogs {

    /** Files to open, of any kind; none when the person thought better of it. */
    List<Path> open(String title);

    /**
     * A file to write.
     *
     * @param suggestedName name offered, with its extension
     * @param kindOfFile    what it will be, to be shown ("PNG picture")
     */
    Optional<Path> save(String title, String suggestedName, String kindOfFile);
}
