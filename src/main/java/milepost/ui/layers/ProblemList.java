package milepost.ui.layers;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.geodesy.GeoBounds;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.problems.Problem;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Copies;
import milepost.ui.theme.Icon;

/** The problems found in one file: folded to their number, unfolded to a line each, which leads to its feature on the map. */
final class ProblemList extends VBox {

    private static final int SHOWN = 50;
    private static final double ICON_SIZE = 14;

    private final LoadReport report;
    private final ProblemPlaces places;
    private final Consumer<GeoBounds> flyTo;
    private final Button fold = new Button();
    private boolean open;

    ProblemList(LoadResult result, Consumer<GeoBounds> flyTo) {
        report = result.report();
        places = new ProblemPlaces(result);
        this.flyTo = flyTo;
        getStyleClass().add("problem-list");
        fold.getStyleClass().add("fold-button");
        fold.setText(LoadReportText.number(report.problemsTotal()) + (report.problemsTotal() == 1 ? " remark" : " remarks"));
        fold.setOnAction(_ -> {
            open = !open;
            show();
        });
        show();
    }

    private void show() {
        fold.setGraphic(new Icon(open ? "chevron-down" : "chevron-right", ICON_SIZE));
        fold.setAccessibleText((open ? "Fold " : "Unfold ") + fold.getText());
        getChildren().setAll(fold);
        if (open) {
            List<Problem> problems = report.problems();
            problems.stream().limit(SHOWN).map(this::line).forEach(getChildren()::add);
            long more = report.problemsTotal() - Math.min(SHOWN, problems.size());
            if (more > 0) {
                getChildren().add(text("and " + LoadReportText.number(more) + " more"));
            }
            getChildren().add(copyButton());
        }
    }

    private Node line(Problem problem) {
        String icon = switch (problem.severity()) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
        Label words = text(problem.text());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new Icon(icon, ICON_SIZE), words);
        places.of(problem).ifPresent(box -> line.getChildren().add(
                Buttons.icon("zoom-to", "Show " + problem.where().feature() + " on the map", () -> flyTo.accept(box))));
        line.getStyleClass().addAll("problem", icon);
        return line;
    }

    private Button copyButton() {
        Button copy = new Button("Copy these remarks", new Icon("copy", ICON_SIZE));
        copy.getStyleClass().addAll("small-button", "copy-report");
        copy.setOnAction(_ -> Copies.text(LoadReportText.whole(report)));
        return copy;
    }

    private static Label text(String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("problem-text");
        return text;
    }
}
