package milepost.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import milepost.ui.jobs.Job;
import milepost.ui.jobs.Jobs;
import milepost.ui.map.MapPane;
import milepost.ui.theme.Buttons;

/** The bar below: where the cursor is and how far from what, how large the map is, and what is being worked on, with a way to cancel it. */
final class StatusBar extends HBox {

    private static final int JOBS_SHOWN = 2;

    private final HBox jobsShown = new HBox();

    StatusBar(MapPane map, ReadOnlyStringProperty distances, Jobs jobs) {
        getStyleClass().add("status-bar");
        setId("status");
        setAlignment(Pos.CENTER_LEFT);
        jobsShown.setAlignment(Pos.CENTER_RIGHT);
        jobsShown.getStyleClass().add("jobs");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label position = text(map.viewportProperty().flatMap(view ->
                map.cursorTextProperty().map(at -> view.isEmpty() ? "" : at.isEmpty() ? "Point at the map" : at)));
        position.getStyleClass().add("status-position");
        Label hover = text(distances);
        hover.setId("status-distances");
        hover.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(position, hover, text(map.scaleTextProperty()), text(map.projectionTextProperty()), gap, jobsShown);
        ObservableList<Job> running = jobs.running();
        running.addListener((InvalidationListener) _ -> show(running));
    }

    private void show(List<Job> running) {
        jobsShown.getChildren().setAll(running.stream().limit(JOBS_SHOWN).map(StatusBar::job).toList());
        if (running.size() > JOBS_SHOWN) {
            Label more = new Label("and " + (running.size() - JOBS_SHOWN) + " more");
            more.getStyleClass().add("jobs-more");
            jobsShown.getChildren().add(more);
        }
    }

    private static HBox job(Job job) {
        Label what = new Label();
        what.textProperty().bind(job.whatProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setAccessibleText(job.title());
        HBox row = new HBox(what, bar, Buttons.icon("close", "Cancel: " + job.title(), job::cancel));
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("job");
        return row;
    }

    private static Label text(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add("status-text");
        words.subscribe(text -> {
            label.setVisible(!text.isEmpty());
            label.setManaged(!text.isEmpty());
        });
        return label;
    }
}
