package milepost.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The platform's own file dialogs, starting in the folder that was used last. */
public final class PlatformDialogs implements FileDialogs {

    private final Window owner;
    private final Supplier<String> lastFolder;
    private final Consumer<String> rememberFolder;

    /**
     * @param lastFolder     the folder to start in, "" for the platform's choice
     * @param rememberFolder told the folder of every file chosen
     */
    public PlatformDialogs(Window owner, Supplier<String> lastFolder, Consumer<String> rememberFolder) {
        this.owner = owner;
        this.lastFolder = lastFolder;
        this.rememberFolder = rememberFolder;
    }

    @Override
    public List<Path> open(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter("Stories, layers and house styles", "*.json", "*.geojson", "*.gz"),
                new FileChooser.ExtensionFilter("All files", "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        List<Path> files = chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        files.stream().findFirst().ifPresent(this::remember);
        return files;
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String kindOfFile) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        String extension = suggestedName.substring(suggestedName.indexOf('.') + 1);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kindOfFile, "*." + extension));
        Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        chosen.ifPresent(this::remember);
        return chosen;
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (!lastFolder.get().isEmpty() && Files.isDirectory(Path.of(lastFolder.get()))) {
            chooser.setInitialDirectory(new File(lastFolder.get()));
        }
        return chooser;
    }

    private void remember(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            rememberFolder.accept(folder.toString());
        }
    }
}
