package milepost.ui.claims;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.places.Place;
import milepost.ui.theme.Icon;

/**
 * One claim: its verdict, the quoted words, what was measured and who said it; opened, also why. Follows the claim as it
 * changes and is checked.
 */
final class ClaimCard extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** What the card says now. */
    private record Shown(Claim claim, Optional<Finding> finding, Map<String, Place> places, boolean proposed) { }

    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    private final ClaimActions actions;
    private final ClaimMenu menu;
    private Optional<Shown> shown = Optional.empty();
    private Optional<FindingDetails> details = Optional.empty();
    private boolean selected;

    /**
     * @param choose called when a person clicks the card or presses Enter or Space on it
     */
    ClaimCard(String claimId, ClaimActions actions, Runnable choose) {
        this.actions = actions;
        menu = new ClaimMenu(claimId, actions);
        getStyleClass().add("claim-card");
        setId("claim-" + claimId);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
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

    /** @param finding what came out; empty while the claim is being checked */
    void show(Claim claim, Optional<Finding> finding, Map<String, Place> places) {
        boolean proposed = actions.story().proposed(claim.id());
        Optional<Shown> now = Optional.of(new Shown(claim, finding, places, proposed));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        pseudoClassStateChanged(PROPOSED, proposed);
        setAccessibleText((proposed ? "Proposed. " : "") + spoken(claim, finding));
        VBox words = new VBox(wrapped("“" + claim.quote() + "”", "claim-quote"));
        String source = FindingText.source(claim.source());
        if (!source.isEmpty()) {
            words.getChildren().add(wrapped(source, "claim-source"));
        }
        getChildren().setAll(head(finding, proposed), words);
        finding.filter(found -> found.measured().isPresent()).ifPresent(found -> getChildren().add(measured(found)));
        finding.flatMap(found -> WithheldText.brief(found, places))
                .ifPresent(reason -> getChildren().add(wrapped(reason, "claim-comparison")));
        if (claim.from() instanceof ClaimEnd.Open || claim.to() instanceof ClaimEnd.Open) {
            getChildren().add(new OpenEnds(claim, actions));
        }
        if (!claim.note().isEmpty()) {
            getChildren().add(wrapped(claim.note(), "claim-note"));
        }
        if (proposed) {
            getChildren().add(deciding(claim.id()));
        }
        details = Optional.empty();
        showDetails();
    }

    private HBox head(Optional<Finding> finding, boolean proposed) {
        HBox head = new HBox(finding.map(VerdictLook::chip).orElseGet(VerdictLook::pendingChip));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("claim-head");
        if (proposed) {
            Label tag = new Label("Proposed");
            tag.setMinWidth(USE_PREF_SIZE);
            tag.getStyleClass().add("proposed-tag");
            head.getChildren().add(tag);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, menu);
        return head;
    }

    private FlowPane deciding(String claimId) {
        FlowPane buttons = new FlowPane(button("Accept", "accept", () -> actions.accept(claimId)), button("Edit…", "edit", () -> actions.edit(claimId)),
                button("Dismiss", "close", () -> actions.dismiss(claimId)));
        buttons.getStyleClass().addAll("copy-buttons", "deciding");
        return buttons;
    }

    private static Button button(String name, String icon, Runnable action) {
        Button button = new Button(name, new Icon(icon, 16));
        button.getStyleClass().addAll("small-button", "claim-" + icon);
        button.setOnAction(_ -> action.run());
        return button;
    }

    boolean selected() {
        return selected;
    }

    /** Opens or closes the card. */
    void setSelected(boolean open) {
        selected = open;
        pseudoClassStateChanged(SELECTED, open);
        showDetails();
    }

    private void showDetails() {
        if (selected && details.isEmpty()) {
            details = shown.flatMap(Shown::finding).map(found -> new FindingDetails(found, actions::story));
            details.ifPresent(getChildren()::add);
        } else if (!selected) {
            details.ifPresent(getChildren()::remove);
            details = Optional.empty();
        }
    }

    private static VBox measured(Finding finding) {
        Label miles = new Label(FindingText.range(finding.measured().orElseThrow(), DistanceUnit.MILE));
        miles.getStyleClass().add("measured-miles");
        Label kilometres = new Label(FindingText.range(finding.measured().orElseThrow(), DistanceUnit.KILOMETRE));
        kilometres.getStyleClass().add("measured-kilometres");
        HBox numbers = new HBox(miles, kilometres);
        numbers.setAlignment(Pos.BASELINE_LEFT);
        numbers.getStyleClass().add("measured-numbers");
        VBox measured = new VBox(numbers);
        FindingText.reported(finding.claim()).ifPresent(reported -> measured.getChildren().add(wrapped(
                "Reported " + reported + FindingText.difference(finding).map(by -> ", " + by).orElse(""), "claim-comparison")));
        return measured;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static String spoken(Claim claim, Optional<Finding> finding) {
        Stream<String> parts = Stream.of(finding.map(VerdictLook::words).orElse("Checking"), "“" + claim.quote() + "”",
                FindingText.source(claim.source()), finding.map(Finding::sentence).orElse(""));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }
}
