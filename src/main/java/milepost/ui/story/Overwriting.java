package milepost.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import milepost.ui.desk.Desk;
import milepost.ui.theme.Looks;

/** Asks before another one's work is overwritten. */
public final class Overwriting {

    private static final ButtonType ELSEWHERE = new ButtonType("Save as…", ButtonData.YES);
    private static final ButtonType OVERWRITE = new ButtonType("Overwrite", ButtonData.NO);
    private static final ButtonType STAY = new ButtonType("Cancel", ButtonData.CANCEL_CLOSE);

    private final Window owner;
    private final Desk desk;

    public Overwriting(Window owner, Desk desk) {
        this.owner = owner;
        this.desk = desk;
    }

    void ask(Path file, Runnable overwrite, Runnable saveElsewhere) {
        Alert question = new Alert(Alert.AlertType.NONE,
                "Somebody else has saved “" + file.getFileName() + "” since you opened it. Overwriting it would lose what they did.",
                ELSEWHERE, OVERWRITE, STAY);
        question.initOwner(owner);
        question.setTitle("Milepost");
        question.setHeaderText("Save over another one’s changes?");
        question.getDialogPane().setId("overwrite");
        question.getDialogPane().getStylesheets().setAll(Looks.sheets(desk.themeProperty().get()));
        question.setOnHidden(_ -> {
            ButtonType answer = Optional.ofNullable(question.getResult()).orElse(STAY);
            if (answer == ELSEWHERE) {
                saveElsewhere.run();
            } else if (answer == OVERWRITE) {
                overwrite.run();
            }
        });
        question.show();
    }
}
