package milepost.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import milepost.story.keeping.DraftFolder;
import milepost.story.keeping.OwnDraft;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.layers.LayerFiles;

/** Sees to it that a crash loses nothing: keeps every change, and offers what an earlier crash left behind. */
public final class Recovery {

    private final Desk desk;
    private final Jobs jobs;
    private final DraftFolder drafts;
    private final RecoveryOffer offer;
    private Optional<OwnDraft> own = Optional.empty();

    /** @param folder where drafts are kept */
    public Recovery(Window owner, Desk desk, Jobs jobs, LayerFiles layers, UnsavedChanges unsaved, Path folder) {
        this.desk = desk;
        this.jobs = jobs;
        this.drafts = new DraftFolder(folder);
        this.offer = new RecoveryOffer(owner, desk, jobs, layers, unsaved, drafts);
    }

    /** Begins, once the window is shown; without a folder to write to, a notice says that saving is up to the person. */
    public void start() {
        jobs.quietly((_, _) -> drafts.begin(), draft -> {
            own = Optional.of(draft);
            Autosaving autosaving = new Autosaving(desk, jobs, draft);
            autosaving.start();
            offer.look(autosaving);
        });
    }

    /** The window closes: what was on the desk is saved or given up on purpose. */
    public void close() {
        own.ifPresent(OwnDraft::close);
        own = Optional.empty();
    }
}
