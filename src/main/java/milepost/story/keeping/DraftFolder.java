package milepost.story.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.story.StoryFile;

/**
 * The unsaved stories of all running and ended programs of one person, in one folder. A draft is an ordinary story file
 * with a name of its own; a lock beside it, held as long as its program runs, tells the living from the abandoned.
 */
public final class DraftFolder {

    static final String STORY = ".milepost.json";
    static final String ORIGIN = ".origin";
    static final String LOCK = ".lock";

    private final Path folder;

    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A draft for this program alone.
     *
     * @throws UserException (OUTPUT) when the folder cannot be written to
     */
    public OwnDraft begin() {
        String id = UUID.randomUUID().toString();
        try {
            Files.createDirectories(folder);
            return new OwnDraft(folder, id, HeldLock.take(folder.resolve(id + LOCK)));
        } catch (IOException refused) {
            throw new UserException(UserException.Kind.OUTPUT, Where.file(folder.toString()), "Unsaved changes cannot be kept.",
                    "Save often, and check that this folder can be written to.", refused);
        }
    }

    /** The drafts whose program has ended without saving or discarding them, the newest first. What cannot be read is left out, and left where it is. */
    public List<Draft> abandoned() {
        List<Draft> drafts = new ArrayList<>();
        for (Path file : storyFiles()) {
            if (!HeldLock.heldByAnyone(beside(file, LOCK))) {
                read(file).ifPresent(drafts::add);
            }
        }
        drafts.sort(Comparator.comparing(Draft::written).reversed());
        return drafts;
    }

    /** Removes an abandoned draft, when it has been taken over or is not wanted any more. */
    public void discard(Draft draft) {
        remove(draft.file());
    }

    static void remove(Path file) {
        for (Path part : List.of(file, beside(file, ORIGIN), beside(file, LOCK))) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException stuck) {
                throw new UserException(UserException.Kind.OUTPUT, Where.file(part.toString()), "A draft cannot be removed.",
                        "It will be offered again at the next start.", stuck);
            }
        }
    }

    static Path beside(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - STORY.length()) + ending);
    }

    private List<Path> storyFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(STORY)).filter(Files::isRegularFile).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static Optional<Draft> read(Path file) {
        try {
            return Optional.of(new Draft(file, StoryFile.read(file), origin(file), Files.getLastModifiedTime(file).toInstant()));
        } catch (UserException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Path> origin(Path file) throws IOException {
        Path origin = beside(file, ORIGIN);
        if (!Files.exists(origin)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(Files.readString(origin)));
        } catch (InvalidPathException strange) {
            return Optional.empty();
        }
    }
}
