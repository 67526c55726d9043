package milepost.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files dropped anywhere in the window; while they hover, a sign over the window says so. */
final class FileDrop {

    FileDrop(Node target, Node sign, Consumer<List<Path>> open) {
        target.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                sign.setVisible(true);
                drag.consume();
            }
        });
        // Not DRAG_EXITED_TARGET, which also tells of every pane that is left for the next one.
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> sign.setVisible(false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, drop -> {
            sign.setVisible(false);
            List<Path> files = drop.getDragboard().getFiles().stream().map(File::toPath).toList();
            drop.setDropCompleted(!files.isEmpty());
            drop.consume();
            open.accept(files);
        });
    }
}
