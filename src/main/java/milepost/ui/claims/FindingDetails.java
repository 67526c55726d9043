package milepost.ui.claims;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.claims.Tolerance;
import milepost.geodesy.MetresRange;
import milepost.layers.LayerInfo;
import milepost.places.Place;
import milepost.ui.theme.Icon;

/** What an opened card shows: the sentence, the other readings, the tolerance, why there is no verdict, and the data. */
final class FindingDetails extends VBox {

    /** @param places the story's places by id */
    FindingDetails(Finding finding, Map<String, Place> places) {
        getStyleClass().add("finding-details");
        getChildren().add(paragraph(finding.sentence(), "finding-sentence"));
        getChildren().add(copyButton(finding.sentence()));
        addWhyNoVerdict(finding, places);
        finding.tolerance().ifPresent(tolerance -> getChildren().add(tolerance(finding, tolerance)));
        if (!finding.readings().isEmpty()) {
            getChildren().add(readings(finding));
        }
        if (!finding.layers().isEmpty()) {
            getChildren().add(layers(finding));
        }
    }

    private void addWhyNoVerdict(Finding finding, Map<String, Place> places) {
        if (!finding.withheld().isEmpty()) {
            VBox section = section("Why no verdict");
            WithheldText.sentences(finding, places).forEach(sentence -> section.getChildren().add(paragraph(sentence, "detail-note")));
            getChildren().add(section);
        }
    }

    private static Node tolerance(Finding finding, Tolerance tolerance) {
        DistanceUnit unit = FindingText.unit(finding.claim());
        VBox section = section("What a fair reader allows");
        finding.measured().ifPresent(measured -> finding.reportedMetres().ifPresent(reported ->
                section.getChildren().add(new ToleranceBar(tolerance, measured, unit.fromMetres(reported), unit))));
        GridPane grid = grid();
        grid.addRow(0, paragraph("Fair", "detail-name"), cell(FindingText.interval(tolerance.fair(), unit), "detail-number"));
        grid.addRow(1, paragraph("With goodwill", "detail-name"), cell(FindingText.interval(tolerance.stretched(), unit), "detail-number"));
        section.getChildren().addAll(grid, paragraph(tolerance.rule(), "detail-note"));
        return section;
    }

    private static Node readings(Finding finding) {
        VBox section = section("Readings");
        for (Reading reading : finding.readings()) {
            HBox head = new HBox(paragraph(reading.kind().title(), "detail-name"));
            head.getStyleClass().add("reading-head");
            HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
            reading.range().ifPresent(range -> head.getChildren().addAll(distance(range, DistanceUnit.MILE), distance(range, DistanceUnit.KILOMETRE)));
            section.getChildren().add(new VBox(head, paragraph(reading.note(), "detail-note")));
        }
        return section;
    }

    private static Label distance(MetresRange range, DistanceUnit unit) {
        Label distance = cell(FindingText.range(range, unit), "detail-number");
        distance.getStyleClass().add("reading-number");
        return distance;
    }

    private static Node layers(Finding finding) {
        VBox section = section("Measured on");
        for (LayerInfo layer : finding.layers()) {
            section.getChildren().add(paragraph(layerText(layer), "detail-note"));
        }
        return section;
    }

    private static String layerText(LayerInfo layer) {
        String error = Double.isNaN(layer.statedErrorMetres()) ? "its error is not stated"
                : String.format(Locale.ROOT, "stated error ±%s m", FindingText.plain(layer.statedErrorMetres()));
        String vintage = layer.vintage().isEmpty() ? "" : ", " + layer.vintage();
        return layer.title() + vintage + "; " + error + ".";
    }

    private static Button copyButton(String sentence) {
        Button copy = new Button("Copy sentence", new Icon("copy", 16));
        copy.getStyleClass().add("small-button");
        copy.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, sentence)));
        return copy;
    }

    private static VBox section(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("detail-heading");
        VBox section = new VBox(heading);
        section.getStyleClass().add("detail-section");
        return section;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, numbers, numbers);
        return grid;
    }

    private static Label cell(String text, String styleClass) {
        Label cell = new Label(text);
        cell.getStyleClass().add(styleClass);
        cell.setMinWidth(Label.USE_PREF_SIZE);
        return cell;
    }

    private static Label paragraph(String text, String styleClass) {
        Label paragraph = new Label(text);
        paragraph.setWrapText(true);
        paragraph.setMinHeight(Label.USE_PREF_SIZE);
        paragraph.setMaxWidth(Double.MAX_VALUE);
        paragraph.getStyleClass().add(styleClass);
        return paragraph;
    }
}
