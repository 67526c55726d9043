package milepost.ui.layers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import milepost.layers.LoadReport;
import milepost.problems.Problem;
import milepost.ui.theme.Icon;

/** The problems found in one file: folded to their number, unfolded to a line each. */
final class ProblemList extends VBox {

    private static final int SHOWN = 50;
    private static final double ICON_SIZE = 14;

    private final LoadReport report;
    private final Button fold = new Button();
    private boolean open;

    ProblemList(LoadReport report) {
        this.report = report;
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
            problems.stream().limit(SHOWN).map(ProblemList::line).forEach(getChildren()::add);
            long more = report.problemsTotal() - Math.min(SHOWN, problems.size());
            if (more > 0) {
                getChildren().add(text("and " + LoadReportText.number(more) + " more"));
            }
        }
    }

    private static Node line(Problem problem) {
        String icon = switch (problem.severity()) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
        HBox line = new HBox(new Icon(icon, ICON_SIZE), text(problem.text()));
        line.getStyleClass().addAll("problem", icon);
        return line;
    }

    private static Label text(String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("problem-text");
        return text;
    }
}
