package milepost.ui.story;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milepost.story.keeping.FileGuard;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;

/** What story files were when this window last read or wrote them, so that another one's changes are noticed. */
public final class StoryFiles {

    private final Desk desk;
    private final Jobs jobs;
    private final FileGuard guard;
    private final Map<Path, String> known = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /** @param lockFolder where programs of one person keep each other waiting while one of them saves */
    public StoryFiles(Desk desk, Jobs jobs, Optional<Path> lockFolder) {
        this.desk = desk;
        this.jobs = jobs;
        this.guard = new FileGuard(lockFolder);
    }

    FileGuard guard() {
        return guard;
    }

    void remember(Path file, String fingerprint) {
        known.put(whole(file), fingerprint);
    }

    /** Empty for a file this window has neither read nor written. */
    Optional<String> known(Path file) {
        return Optional.ofNullable(known.get(whole(file))).filter(fingerprint -> !fingerprint.isEmpty());
    }

    /** Looks whether somebody else has changed or removed the open story's file; tells it once. */
    public void look() {
        desk.fileProperty().get().ifPresent(file -> known(file).ifPresent(before ->
                jobs.quietly((_, _) -> FileGuard.fingerprint(file), now -> {
                    if (!now.equals(Optional.of(before)) && known(file).equals(Optional.of(before)) && told.add(file + now.orElse(""))) {
                        jobs.tell(changed(file, now.isPresent()));
                    }
                })));
    }

    private static Notice changed(Path file, boolean there) {
        return there
                ? new Notice(Notice.Kind.WARNING, "Another program has changed the file of this story.", file.toString(),
                        "Open it again to see the change, or save under another name to keep both.")
                : new Notice(Notice.Kind.WARNING, "The file of this story is gone: moved, renamed or deleted.", file.toString(),
                        "What is on the desk is whole; save it to put the file back.");
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
