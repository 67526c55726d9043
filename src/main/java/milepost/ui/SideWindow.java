package milepost.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import milepost.render.scene.Theme;
import milepost.ui.theme.Looks;

/** A small window over another one, put away by Escape. */
final class SideWindow {

    private SideWindow() {
    }

    static Stage over(Window owner, Theme theme, String title, Parent content) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.setScene(new Scene(content));
        stage.getScene().getStylesheets().setAll(Looks.sheets(theme));
        stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        return stage;
    }
}
