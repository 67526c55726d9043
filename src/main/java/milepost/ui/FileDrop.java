package milepost.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files dropped anywhere in the window; while they hover, the window shows that it would. */
final class FileDrop {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    FileDrop(Node target, Consumer<List<Path>> open) {
        target.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(DROP, true);
                drag.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED_TARGET, _ -> target.pseudoClassStateChanged(DROP, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, drop -> {
            target.pseudoClassStateChanged(DROP, false);
            List<Path> files = drop.getDragboard().getFiles().stream().map(File::toPath).toList();
            drop.setDropCompleted(!files.isEmpty());
            drop.consume();
            open.accept(files);
        });
    }
}
