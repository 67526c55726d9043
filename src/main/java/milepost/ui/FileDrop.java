package milepost.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files and words dropped anywhere in the window; while they hover, a sign over the window says so. */
final class FileDrop {

    /** @param read takes words dragged out of another program */
    FileDrop(Node target, Node sign, Consumer<List<Path>> open, Consumer<String> read) {
        target.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles() || words(drag)) {
                drag.acceptTransferModes(TransferMode.COPY);
                sign.setVisible(true);
                drag.consume();
            }
        });
        // Not DRAG_EXITED_TARGET, which also tells of every pane that is left for the next one.
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> sign.setVisible(false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, drop -> {
            sign.setVisible(false);
            if (words(drop)) {
                drop.setDropCompleted(true);
                drop.consume();
                read.accept(drop.getDragboard().getString());
                return;
            }
            List<Path> files = drop.getDragboard().getFiles().stream().map(File::toPath).toList();
            drop.setDropCompleted(!files.isEmpty());
            drop.consume();
            open.accept(files);
        });
    }

    private static boolean words(DragEvent drag) {
        return !drag.getDragboard().hasFiles() && drag.getDragboard().hasString() && drag.getGestureSource() == null;
    }
}
