package milepost.ui.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milepost.ui.files.FileDialogs;

/** Answers with the file a person would have chosen in the platform's dialog. */
public final class ChosenFile implements FileDialogs {

    private Optional<Path> file = Optional.empty();

    public void choose(Path chosen) {
        file = Optional.of(chosen);
    }

    @Override
    public List<Path> open(String title) {
        return file.stream().toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String kindOfFile) {
        return file;
    }
}
