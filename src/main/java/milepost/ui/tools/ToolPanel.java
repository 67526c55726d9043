package milepost.ui.tools;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import milepost.geodesy.Geodesic;
import milepost.render.tools.MeasuredPath;
import milepost.render.tools.ToolText;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Icon;

/** What the tool in the hand has measured, what it can be told, and what the hand can do next. Hidden while no tool is held. */
final class ToolPanel extends HBox {

    private final MapTools tools;
    private final MeasureTool measure;
    private final Label words = new Label();
    private final Label hint = new Label();
    private final VBox measured = new VBox(words, hint);
    private final RingFields fields;

    ToolPanel(MapTools tools, MeasureTool measure, RingTool ring) {
        this.tools = tools;
        this.measure = measure;
        fields = new RingFields(ring, tools::cancel, tools::keep);
        setId("tool-panel");
        getStyleClass().add("tool-panel");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPickOnBounds(true);
        words.setId("tool-words");
        words.getStyleClass().add("tool-words");
        hint.getStyleClass().add("tool-hint");
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        tools.toolProperty().subscribe(this::show);
        measure.drawingProperty().subscribe(this::tell);
    }

    private void show(Tool tool) {
        boolean ours = tool == Tool.MEASURE || tool == Tool.RING;
        setVisible(ours);
        setManaged(ours);
        getChildren().setAll(List.of());
        if (ours) {
            getChildren().addAll(new Icon(tool.icon(), 18), tool == Tool.MEASURE ? measured : fields,
                    Buttons.icon("close", "Put the tool away (Esc)", () -> tools.toolProperty().set(Tool.SELECT)));
        }
        tell();
    }

    private void tell() {
        MeasuredPath path = measure.drawingProperty().get().path();
        List<Geodesic> legs = path.legs();
        if (legs.isEmpty()) {
            words.setText(path.points().isEmpty() ? "Click where the distance begins" : "Click where it ends");
            hint.setText("Along the Earth, as the crow flies");
            return;
        }
        words.setText(ToolText.length(path.totalMetres()));
        Geodesic last = legs.getLast();
        String bearing = ToolText.bearing(last);
        String leg = legs.size() == 1 ? bearing : "last leg " + ToolText.shortLength(last.metres()) + (bearing.isEmpty() ? "" : ", " + bearing);
        hint.setText(measure.finished() || legs.size() > 1 ? leg : leg + (leg.isEmpty() ? "" : "   ") + "Enter ends the line");
    }
}
