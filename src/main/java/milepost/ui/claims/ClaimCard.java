package milepost.ui.claims;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import milepost.claims.Claim;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.story.Story;

/** One claim: its verdict, the quoted words, what was measured and who said it; opened, also why. */
final class ClaimCard extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Claim claim;
    private final Optional<Finding> finding;
    private final Story story;
    private Optional<FindingDetails> details = Optional.empty();

    /**
     * @param finding what came out; empty while the claim is being checked
     * @param choose  called when a person clicks the card or presses Enter or Space on it
     */
    ClaimCard(Claim claim, Optional<Finding> finding, Story story, Runnable choose) {
        this.claim = claim;
        this.finding = finding;
        this.story = story;
        getStyleClass().add("claim-card");
        setId("claim-" + claim.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken());
        getChildren().addAll(finding.map(VerdictLook::chip).orElseGet(VerdictLook::pendingChip), words());
        finding.flatMap(Finding::measured).ifPresent(_ -> getChildren().add(measured()));
        finding.flatMap(found -> WithheldText.brief(found, story.placesById()))
                .ifPresent(reason -> getChildren().add(wrapped(reason, "claim-comparison")));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                requestFocus();
                choose.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() == this && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                choose.run();
                key.consume();
            }
        });
    }

    String claimId() {
        return claim.id();
    }

    /** Opens or closes the card. */
    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        details.ifPresent(getChildren()::remove);
        details = selected ? finding.map(found -> new FindingDetails(found, story)) : Optional.empty();
        details.ifPresent(getChildren()::add);
    }

    private VBox words() {
        Label source = wrapped(FindingText.source(claim.source()), "claim-source");
        return new VBox(wrapped("“" + claim.quote() + "”", "claim-quote"), source);
    }

    private VBox measured() {
        Finding found = finding.orElseThrow();
        Label miles = new Label(FindingText.range(found.measured().orElseThrow(), DistanceUnit.MILE));
        miles.getStyleClass().add("measured-miles");
        Label kilometres = new Label(FindingText.range(found.measured().orElseThrow(), DistanceUnit.KILOMETRE));
        kilometres.getStyleClass().add("measured-kilometres");
        HBox numbers = new HBox(miles, kilometres);
        numbers.setAlignment(Pos.BASELINE_LEFT);
        numbers.getStyleClass().add("measured-numbers");
        VBox measured = new VBox(numbers);
        FindingText.reported(found.claim()).ifPresent(reported -> measured.getChildren().add(wrapped(
                "Reported " + reported + FindingText.difference(found).map(by -> ", " + by).orElse(""), "claim-comparison")));
        return measured;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private String spoken() {
        Stream<String> parts = Stream.of(finding.map(VerdictLook::words).orElse("Checking"), "“" + claim.quote() + "”",
                FindingText.source(claim.source()), finding.map(Finding::sentence).orElse(""));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }
}
