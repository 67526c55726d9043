package milepost.ui.story;

import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import milepost.ui.desk.Desk;
import milepost.ui.theme.Looks;

/** Stands before everything that would take a changed story off the desk. */
public final class UnsavedChanges {

    private static final ButtonType SAVE = new ButtonType("Save", ButtonData.YES);
    private static final ButtonType DISCARD = new ButtonType("Don’t save", ButtonData.NO);
    private static final ButtonType STAY = new ButtonType("Cancel", ButtonData.CANCEL_CLOSE);

    private final Window owner;
    private final Desk desk;
    private final Saving saving;

    public UnsavedChanges(Window owner, Desk desk, Saving saving) {
        this.owner = owner;
        this.desk = desk;
        this.saving = saving;
    }

    /** Goes on at once when nothing is unsaved; otherwise asks, and goes on when the story is saved or given up. */
    public void before(Runnable goOn) {
        if (!desk.changedProperty().get()) {
            goOn.run();
            return;
        }
        Alert question = question();
        question.setOnHidden(_ -> {
            ButtonType answer = Optional.ofNullable(question.getResult()).orElse(STAY);
            if (answer == SAVE) {
                saving.saveAnd(goOn);
            } else if (answer == DISCARD) {
                goOn.run();
            }
        });
        question.show();
    }

    private Alert question() {
        String title = desk.story().title();
        Alert question = new Alert(Alert.AlertType.NONE, "Without saving, what you changed since the last save is lost.", SAVE, DISCARD, STAY);
        question.initOwner(owner);
        question.setTitle("Milepost");
        question.setHeaderText(title.isEmpty() ? "Save the changes to this story?" : "Save the changes to “" + title + "”?");
        question.getDialogPane().setId("unsaved-changes");
        question.getDialogPane().getStylesheets().setAll(Looks.sheets(desk.themeProperty().get()));
        return question;
    }
}
