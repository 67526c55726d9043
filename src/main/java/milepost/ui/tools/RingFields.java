package milepost.ui.tools;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import milepost.claims.DistanceUnit;
import milepost.claims.MeasureText;
import milepost.render.tools.Range;

/** Around what, from how far, to how far, in which unit: the ring's distances as they are dragged, or to be typed. */
final class RingFields extends VBox {

    private static final List<DistanceUnit> UNITS = List.of(DistanceUnit.MILE, DistanceUnit.KILOMETRE, DistanceUnit.NAUTICAL_MILE);
    private static final double FIELD_WIDTH = 60;

    private final RingTool ring;
    private final Label about = new Label();
    private final TextField high = field("ring-distance", "", "Distance");
    private final TextField low = field("ring-from", "0", "From, for a band");
    private final ChoiceBox<DistanceUnit> unit = new ChoiceBox<>();
    private final Label fault = new Label();
    private final Button keep = new Button("Keep");
    private final HBox row = new HBox(low, new Label("to"), high, unit, keep);

    RingFields(RingTool ring, Runnable onEscape, Runnable onKeep) {
        this.ring = ring;
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("ring-row");
        getStyleClass().add("ring-fields");
        about.setId("ring-about");
        about.getStyleClass().add("tool-words");
        fault.setId("ring-fault");
        fault.getStyleClass().add("tool-fault");
        keep.setId("ring-keep");
        keep.getStyleClass().add("small-button");
        keep.setAccessibleText("Keep on the map");
        keep.setTooltip(new Tooltip("Keep on the map, saved with the story"));
        keep.setOnAction(_ -> onKeep.run());
        unit.setId("ring-unit");
        unit.getItems().setAll(UNITS);
        unit.setValue(ring.unit());
        unit.setAccessibleText("Unit");
        unit.setConverter(new UnitWords());
        unit.valueProperty().subscribe(chosen -> {
            ring.setUnit(chosen);
            apply();
        });
        for (TextField field : List.of(high, low)) {
            field.setOnAction(_ -> apply());
            field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ESCAPE) {
                    onEscape.run();
                    key.consume();
                }
            });
        }
        ring.aroundProperty().subscribe(this::tell);
        ring.drawingProperty().subscribe(this::tell);
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        getChildren().setAll(about, row, fault);
    }

    private void tell() {
        boolean chosen = ring.aroundProperty().get().isPresent();
        about.setText(ring.aroundProperty().get().map(what -> "Around " + what.inSentence())
                .orElse("Click a place, a border or any point"));
        row.setVisible(chosen);
        row.setManaged(chosen);
        List<Range> ranges = ring.drawingProperty().get().ranges();
        keep.setDisable(ring.asking() || ranges.stream().noneMatch(Keeping::keepable));
        if (!ranges.isEmpty() && ranges.getLast().around().equals(ring.aroundProperty().get().orElse(null))) {
            Range last = ranges.getLast();
            high.setText(MeasureText.plain(last.unit().fromMetres(last.highMetres())));
            low.setText(last.lowMetres() > 0 ? MeasureText.plain(last.unit().fromMetres(last.lowMetres())) : "");
            fault.setText("");
        }
    }

    private void apply() {
        if (ring.aroundProperty().get().isEmpty() || high.getText().isBlank()) {
            return;
        }
        OptionalDouble to = number(high.getText());
        OptionalDouble from = low.getText().isBlank() ? OptionalDouble.of(0) : number(low.getText());
        if (to.isEmpty() || from.isEmpty()) {
            fault.setText("Write a number, such as 50 or 12.5");
        } else if (!(to.getAsDouble() > from.getAsDouble())) {
            fault.setText("The second distance has to be the larger one");
        } else if (!ring.type(ring.unit().toMetres(from.getAsDouble()), ring.unit().toMetres(to.getAsDouble()))) {
            fault.setText("Nothing on Earth is so far away");
        }
    }

    /** With a point or a comma before the decimals; a comma before exactly three digits sets off thousands. */
    private static OptionalDouble number(String text) {
        String plain = text.strip().replaceAll(",(?=\\d{3}(\\D|$))", "").replace(',', '.');
        return plain.matches("\\d{1,6}(\\.\\d{1,6})?|\\.\\d{1,6}") ? OptionalDouble.of(Double.parseDouble(plain)) : OptionalDouble.empty();
    }

    private static TextField field(String id, String prompt, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setMinWidth(FIELD_WIDTH);
        field.setPrefWidth(FIELD_WIDTH);
        return field;
    }

    /** Units by their symbols. */
    private static final class UnitWords extends StringConverter<DistanceUnit> {
        @Override
        public String toString(DistanceUnit one) {
            return one == null ? "" : one.symbol();
        }

        @Override
        public DistanceUnit fromString(String symbol) {
            return DistanceUnit.ofSymbol(symbol);
        }
    }
}
