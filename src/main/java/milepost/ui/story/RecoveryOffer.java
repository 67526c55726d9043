package milepost.ui.story;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import milepost.story.keeping.Draft;
import milepost.story.keeping.DraftFolder;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.layers.LayerFiles;
import milepost.ui.theme.Looks;

/** After a crash: shows the stories that were not saved, to open or to throw away. Whatever is left alone is offered again. */
final class RecoveryOffer {

    private static final ButtonType LATER = new ButtonType("Not now", ButtonData.CANCEL_CLOSE);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Window owner;
    private final Desk desk;
    private final Jobs jobs;
    private final LayerFiles layers;
    private final UnsavedChanges unsaved;
    private final DraftFolder drafts;

    RecoveryOffer(Window owner, Desk desk, Jobs jobs, LayerFiles layers, UnsavedChanges unsaved, DraftFolder drafts) {
        this.owner = owner;
        this.desk = desk;
        this.jobs = jobs;
        this.layers = layers;
        this.unsaved = unsaved;
        this.drafts = drafts;
    }

    /** Looks for drafts on a worker, and asks only when there are some. */
    void look(Autosaving autosaving) {
        jobs.quietly((_, _) -> drafts.abandoned(), found -> {
            if (!found.isEmpty()) {
                ask(found, autosaving);
            }
        });
    }

    private void ask(List<Draft> found, Autosaving autosaving) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Milepost");
        dialog.setHeaderText(found.size() == 1 ? "A story was not saved when Milepost ended." : found.size() + " stories were not saved when Milepost ended.");
        VBox rows = new VBox(12);
        found.forEach(draft -> rows.getChildren().add(row(draft, rows, dialog, autosaving)));
        dialog.getDialogPane().setContent(rows);
        dialog.getDialogPane().getButtonTypes().setAll(LATER);
        dialog.getDialogPane().setId("recovery");
        dialog.getDialogPane().getStylesheets().setAll(Looks.sheets(desk.themeProperty().get()));
        dialog.show();
    }

    private HBox row(Draft draft, VBox rows, Dialog<ButtonType> dialog, Autosaving autosaving) {
        String title = draft.story().title().isEmpty() ? "Untitled story" : draft.story().title();
        Label name = new Label(title);
        name.getStyleClass().add("notice-sentence");
        Label where = new Label(WHEN.format(draft.written().atZone(ZoneId.systemDefault()))
                + draft.origin().map(file -> " · " + file.getFileName()).orElse(" · never saved"));
        where.getStyleClass().add("notice-where");
        VBox words = new VBox(name, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = new Button("Open");
        open.setAccessibleText("Open " + title);
        HBox row = new HBox(12, words, open);
        open.setOnAction(_ -> {
            dialog.close();
            unsaved.before(() -> takeOver(draft, autosaving));
        });
        Button discard = new Button("Throw away");
        discard.setAccessibleText("Throw away " + title);
        discard.setMinWidth(Region.USE_PREF_SIZE);
        open.setMinWidth(Region.USE_PREF_SIZE);
        discard.setOnAction(_ -> jobs.quietly((_, _) -> {
            drafts.discard(draft);
            return draft;
        }, _ -> {
            rows.getChildren().remove(row);
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
            if (rows.getChildren().isEmpty()) {
                dialog.close();
            }
        }));
        row.getChildren().add(discard);
        return row;
    }

    /** The old draft is removed only when this program's own holds the story. */
    private void takeOver(Draft draft, Autosaving autosaving) {
        desk.recover(draft.story(), draft.origin(), draft.file());
        layers.loadThoseOf(draft.file());
        autosaving.onceKept(() -> jobs.quietly((_, _) -> {
            drafts.discard(draft);
            return draft;
        }, _ -> { }));
    }
}
