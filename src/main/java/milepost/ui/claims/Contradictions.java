package milepost.ui.claims;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.claims.Finding;
import milepost.claims.consistency.Consistency;
import milepost.claims.consistency.Inconsistency;
import milepost.ui.theme.Icon;

/** Says above the cards which claims cannot all be true, and leads to them. */
final class Contradictions extends VBox {

    private final Consumer<String> choose;

    /** @param choose shows a claim, by its id */
    Contradictions(Consumer<String> choose) {
        this.choose = choose;
        setId("contradictions");
        getStyleClass().add("contradictions");
        show(List.of());
    }

    void show(List<Finding> findings) {
        List<Inconsistency> found = Consistency.of(findings);
        getChildren().setAll(found.stream().map(one -> row(one, findings)).toList());
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
    }

    private HBox row(Inconsistency inconsistency, List<Finding> findings) {
        Label sentence = new Label(inconsistency.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("contradiction-text");
        VBox words = new VBox(sentence);
        HBox links = new HBox();
        links.getStyleClass().add("contradiction-links");
        for (String claimId : inconsistency.claimIds()) {
            Hyperlink link = new Hyperlink(name(claimId, findings));
            link.setOnAction(_ -> choose.accept(claimId));
            links.getChildren().add(link);
        }
        words.getChildren().add(links);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new Icon("warning", 16), words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("contradiction");
        return row;
    }

    /** The claim's number among the cards. */
    private static String name(String claimId, List<Finding> findings) {
        int index = findings.stream().map(finding -> finding.claim().id()).toList().indexOf(claimId);
        return "Claim " + (index + 1);
    }
}
