package milepost.ui.claims;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.claims.Tolerance;
import milepost.claims.wording.Wording;
import milepost.layers.LayerInfo;
import milepost.render.furniture.AltText;
import milepost.story.Story;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Copies;
import milepost.ui.theme.Icon;

/** What an opened card shows: the sentence, the tolerance, the other readings, and how the distance was measured. */
final class FindingDetails extends VBox {

    private final Finding finding;
    private final DistanceUnit unit;

    FindingDetails(Finding finding, Supplier<Story> story) {
        this.finding = finding;
        this.unit = FindingText.unit(finding.claim());
        getStyleClass().add("finding-details");
        FlowPane copies = new FlowPane(copyButton("Copy sentence", finding::sentence),
                copyButton("Copy alt text", () -> AltText.of(story.get(), List.of(finding))));
        copies.getStyleClass().add("copy-buttons");
        getChildren().addAll(paragraph(finding.sentence(), "finding-sentence"), copies);
        finding.tolerance().ifPresent(tolerance -> getChildren().add(tolerance(tolerance)));
        Wording.of(finding).filter(_ -> finding.withheld().isEmpty()).ifPresent(wording -> getChildren().add(printing(wording)));
        addOtherReadings();
        addMeasuring();
    }

    private Node tolerance(Tolerance tolerance) {
        VBox section = section("What a fair reader allows");
        finding.measured().ifPresent(measured -> finding.reportedMetres().ifPresent(reported ->
                section.getChildren().add(new ToleranceBar(tolerance, measured, unit.fromMetres(reported), unit))));
        GridPane grid = grid();
        row(grid, "Fair", FindingText.interval(tolerance.fair(), unit));
        row(grid, "Stretched", FindingText.interval(tolerance.stretched(), unit));
        section.getChildren().addAll(grid, paragraph(tolerance.rule() + ".", "detail-note"));
        return section;
    }

    private Node printing(Wording wording) {
        VBox section = section("What may be printed");
        List.of(wording.ap(), wording.metric()).forEach(words -> {
            Label text = paragraph(words, "detail-name");
            HBox.setHgrow(text, Priority.ALWAYS);
            Button copy = Buttons.icon("copy", "Copy “" + words + "”", () -> Copies.text(words));
            HBox line = new HBox(text, copy);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("printing-line");
            section.getChildren().add(line);
        });
        wording.remarks().forEach(remark -> section.getChildren().add(paragraph(remark, "detail-note")));
        return section;
    }

    private void addOtherReadings() {
        List<Reading> others = finding.readings().stream().filter(reading -> reading.kind() != Reading.Kind.STRAIGHT).toList();
        if (!others.isEmpty()) {
            VBox section = section("Other readings");
            others.forEach(reading -> section.getChildren().add(reading(reading)));
            getChildren().add(section);
        }
    }

    private Node reading(Reading reading) {
        GridPane head = grid();
        row(head, reading.kind().title(), reading.range().map(range -> FindingText.range(range, unit)).orElse(""));
        return new VBox(head, paragraph(ReadingText.note(reading, unit), "detail-note"));
    }

    /** The straight line itself: its exact numbers, the places it runs between, and the layers it rests on. */
    private void addMeasuring() {
        VBox section = section("How it was measured");
        GridPane grid = grid();
        finding.measured().ifPresent(measured -> row(grid, "Exact range", FindingText.metres(measured)));
        FindingText.exactDifference(finding).ifPresent(difference -> row(grid, "Reported number", difference));
        section.getChildren().add(grid);
        finding.readings().stream().filter(reading -> reading.kind() == Reading.Kind.STRAIGHT)
                .forEach(reading -> section.getChildren().add(paragraph(ReadingText.note(reading, unit), "detail-note")));
        finding.layers().forEach(layer -> section.getChildren().add(paragraph(layerText(layer), "detail-note")));
        if (section.getChildren().size() > 2 || !grid.getChildren().isEmpty()) {
            getChildren().add(section);
        }
    }

    private static String layerText(LayerInfo layer) {
        String error = Double.isNaN(layer.statedErrorMetres()) ? "its error is not stated"
                : String.format(Locale.ROOT, "stated error ±%s m", FindingText.plain(layer.statedErrorMetres()));
        String vintage = layer.vintage().isEmpty() ? "" : ", " + layer.vintage();
        return layer.title() + vintage + "; " + error + ".";
    }

    private static Button copyButton(String name, Supplier<String> words) {
        Button copy = new Button(name, new Icon("copy", 16));
        copy.getStyleClass().add("small-button");
        copy.setOnAction(_ -> Copies.text(words.get()));
        return copy;
    }

    private static VBox section(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("detail-heading");
        VBox section = new VBox(heading);
        section.getStyleClass().add("detail-section");
        return section;
    }

    /** Names on the left, which wrap; numbers on the right, which never do. */
    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, numbers);
        return grid;
    }

    private static void row(GridPane grid, String name, String number) {
        Label cell = new Label(number);
        cell.getStyleClass().add("detail-number");
        cell.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), paragraph(name, "detail-name"), cell);
    }

    private static Label paragraph(String text, String styleClass) {
        Label paragraph = new Label(text);
        paragraph.setWrapText(true);
        paragraph.setMinHeight(USE_PREF_SIZE);
        paragraph.setMaxWidth(Double.MAX_VALUE);
        paragraph.getStyleClass().add(styleClass);
        return paragraph;
    }
}
