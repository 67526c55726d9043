package milepost.story.keeping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.work.WholeFile;

/** What this program has on its desk and has not saved. Its methods may be called from any thread, one at a time. */
public final class OwnDraft implements AutoCloseable {

    private final Path file;
    private final HeldLock lock;

    OwnDraft(Path folder, String id, HeldLock lock) {
        this.file = folder.resolve(id + DraftFolder.STORY);
        this.lock = lock;
    }

    /** The file it is kept in: paths of layers in a kept story start there. */
    public Path file() {
        return file;
    }

    /**
     * Keeps the story as it stands; what was kept before is replaced whole or not at all.
     *
     * @param origin the file the story belongs to; empty when it has none
     * @throws UserException (OUTPUT) when it cannot be written
     */
    public synchronized void keep(Story story, Optional<Path> origin) {
        Path originFile = DraftFolder.beside(file, DraftFolder.ORIGIN);
        if (origin.isPresent()) {
            WholeFile.write(originFile, origin.get().toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        } else {
            removeIfThere(originFile);
        }
        StoryFile.write(story, file);
    }

    /** Forgets what was kept: it is saved, or given up on purpose. */
    public synchronized void discard() {
        removeIfThere(file);
        removeIfThere(DraftFolder.beside(file, DraftFolder.ORIGIN));
    }

    /** Ends it and forgets what was kept. */
    @Override
    public synchronized void close() {
        try {
            discard();
            lock.close();
            Files.deleteIfExists(DraftFolder.beside(file, DraftFolder.LOCK));
        } catch (IOException stuck) {
            // An empty lock that nobody holds is no draft: the next start does not see it.
        }
    }

    private static void removeIfThere(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            throw new UserException(UserException.Kind.OUTPUT, Where.file(part.toString()), "A draft cannot be removed.",
                    "It will be offered again at the next start.", stuck);
        }
    }
}
