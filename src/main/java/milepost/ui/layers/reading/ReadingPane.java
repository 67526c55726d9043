package milepost.ui.layers.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import milepost.layers.LoadChoices;
import milepost.layers.LoadResult;
import milepost.layers.RepairKind;
import milepost.ui.theme.Icon;

/**
 * Folded below a layer's remarks: how its file was read, to be corrected. A correction reads the file again and is an
 * edit of the story.
 */
public final class ReadingPane extends VBox {

    private static final double ICON_SIZE = 14;

    private final LoadResult result;
    private final LoadChoices choices;
    private final Consumer<LoadChoices> read;
    private final Button fold = new Button("How it was read");
    private boolean open;

    /**
     * @param result  what was read
     * @param choices what was decided for it
     * @param read    takes what is decided now
     * @param open    unfolded from the start
     */
    public ReadingPane(LoadResult result, LoadChoices choices, Consumer<LoadChoices> read, boolean open) {
        this.result = result;
        this.choices = choices;
        this.read = read;
        this.open = open;
        getStyleClass().add("reading-pane");
        fold.getStyleClass().addAll("fold-button", "reading-fold");
        fold.setOnAction(_ -> {
            this.open = !this.open;
            show();
        });
        show();
    }

    private void show() {
        fold.setGraphic(new Icon(open ? "chevron-down" : "chevron-right", ICON_SIZE));
        fold.setAccessibleText((open ? "Fold " : "Unfold ") + fold.getText());
        getChildren().setAll(fold);
        if (open) {
            result.table().filter(table -> !table.columns().isEmpty())
                    .ifPresent(table -> getChildren().add(new ColumnsPane(table, columns -> read.accept(choices.withColumns(columns)))));
            mended().forEach(kind -> getChildren().add(repair(kind)));
            getChildren().addAll(order(), system());
        }
    }

    /** What was mended in this file, or would be. */
    private List<RepairKind> mended() {
        Set<RepairKind> kinds = EnumSet.noneOf(RepairKind.class);
        kinds.addAll(choices.unrepaired());
        for (RepairKind kind : RepairKind.values()) {
            if (result.repairs().codes().contains(kind.code())) {
                kinds.add(kind);
            }
        }
        return List.copyOf(kinds);
    }

    private CheckBox repair(RepairKind kind) {
        long features = result.repairs().features(kind.code()).count();
        CheckBox box = new CheckBox(words(kind) + (features == 0 ? "" : String.format(" (%,d)", features)));
        box.setId("repair-" + kind.code());
        box.setSelected(!choices.unrepaired().contains(kind));
        box.selectedProperty().addListener((_, _, repaired) -> read.accept(choices.withRepair(kind, repaired)));
        return box;
    }

    private static String words(RepairKind kind) {
        return switch (kind) {
            case UNCLOSED_RING -> "Close open rings";
            case POLE_ROUNDED -> "Move latitudes beyond a pole onto it";
            case SHORT_PART -> "Leave out parts too short to draw";
        };
    }

    private CheckBox order() {
        CheckBox box = new CheckBox("Latitude comes before longitude");
        box.setId("latitude-first");
        box.setSelected(choices.swapped());
        box.selectedProperty().addListener((_, _, first) -> read.accept(choices.withSwapped(first)));
        return box;
    }

    private VBox system() {
        TextField field = new TextField(choices.system().orElse(""));
        field.setId("coordinate-system");
        field.setPromptText("As the file says, or EPSG:25832");
        Label label = new Label("Coordinates are in");
        label.setLabelFor(field);
        field.setOnAction(_ -> {
            String name = field.getText().strip();
            read.accept(name.isEmpty() ? choices.withoutSystem() : choices.withSystem(name));
        });
        return new VBox(label, field);
    }
}
