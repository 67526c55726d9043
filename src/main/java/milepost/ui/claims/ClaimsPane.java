package milepost.ui.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.claims.Claim;
import milepost.claims.Finding;
import milepost.claims.Verdict;
import milepost.ui.desk.CheckState;
import milepost.ui.desk.Desk;
import milepost.ui.theme.EmptyState;

/** The column of claim cards, in the story's order, in its four states: empty, checking, checked, failed. */
public final class ClaimsPane extends VBox {

    private final Desk desk;
    private final Consumer<String> flyToClaim;
    private final Label summary = new Label();
    private final VBox cards = new VBox();
    private final Map<String, ClaimCard> cardsById = new HashMap<>();
    private final ScrollPane scroll = new ScrollPane(cards);

    /** @param flyToClaim shows a claim's line on the map */
    public ClaimsPane(Desk desk, Consumer<String> flyToClaim) {
        this.desk = desk;
        this.flyToClaim = flyToClaim;
        getStyleClass().add("claims-pane");
        setId("claims");
        Label heading = new Label("Claims");
        heading.getStyleClass().add("pane-heading");
        summary.getStyleClass().add("pane-summary");
        summary.setWrapText(true);
        VBox head = new VBox(heading, summary);
        head.getStyleClass().add("pane-head");
        cards.getStyleClass().add("claim-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        desk.checkProperty().subscribe(this::show);
        desk.selectedClaimIdProperty().subscribe(this::openSelected);
    }

    private void show(CheckState state) {
        summary.setText(summary(state));
        summary.setManaged(!summary.getText().isEmpty());
        switch (state) {
            case CheckState.Failed failed -> cards.getChildren().setAll(new EmptyState("error", "Not checked", failed.sentence()));
            case CheckState.Checking checking when checking.claims() == 0 ->
                    cards.getChildren().setAll(new EmptyState("mark", "Opening the story", "Its claims appear here in a moment."));
            case CheckState.Checking checking -> showCards(checking.findings());
            case CheckState.Checked checked -> showCards(checked.findings());
        }
        openSelected(desk.selectedClaimIdProperty().get());
    }

    private void showCards(List<Finding> findings) {
        List<Claim> claims = desk.story().claims();
        if (claims.isEmpty()) {
            cards.getChildren().setAll(new EmptyState("mark", "No claims yet",
                    "Open a story (.milepost.json): every distance it reports becomes a card here."));
            return;
        }
        Map<Claim, Finding> byClaim = findings.stream()
                .collect(Collectors.toMap(Finding::claim, Function.identity(), (first, _) -> first));
        cardsById.keySet().retainAll(claims.stream().map(Claim::id).toList());
        List<Node> nodes = new ArrayList<>();
        for (Claim claim : claims) {
            ClaimCard card = cardsById.computeIfAbsent(claim.id(), id -> new ClaimCard(id, desk::story, () -> choose(id)));
            card.show(claim, Optional.ofNullable(byClaim.get(claim)), desk.story().placesById());
            nodes.add(card);
        }
        // Cards that stay where they are keep the focus, and what is unfolded in them.
        if (!cards.getChildren().equals(nodes)) {
            cards.getChildren().setAll(nodes);
        }
    }

    private void choose(String claimId) {
        desk.select(claimId);
        flyToClaim.accept(claimId);
    }

    private void openSelected(Optional<String> selected) {
        Optional<ClaimCard> opening = selected.map(cardsById::get).filter(card -> !card.selected());
        cardsById.forEach((id, card) -> {
            boolean open = selected.filter(id::equals).isPresent();
            if (open != card.selected()) {
                card.setSelected(open);
            }
        });
        opening.ifPresent(this::bringIntoView);
    }

    /** Scrolls only as far as needed to show the card from its top. */
    private void bringIntoView(ClaimCard card) {
        cards.applyCss();
        scroll.layout();
        Bounds content = cards.getLayoutBounds();
        double shown = scroll.getViewportBounds().getHeight();
        double hiddenHeight = content.getHeight() - shown;
        if (hiddenHeight <= 0) {
            return;
        }
        Bounds box = card.getBoundsInParent();
        double top = scroll.getVvalue() * hiddenHeight;
        double highest = Math.max(0, Math.min(box.getMinY(), box.getMaxY() - shown));
        double wanted = box.getMinY() < top || box.getHeight() > shown ? box.getMinY() : Math.max(top, highest);
        scroll.setVvalue(Math.clamp(wanted / hiddenHeight, 0, 1));
    }

    /** "2 overstated, 6 no verdict", or what is being waited for. */
    private static String summary(CheckState state) {
        return switch (state) {
            case CheckState.Failed _ -> "";
            case CheckState.Checking checking when checking.claims() == 0 -> "";
            case CheckState.Checking checking -> "Checking " + checking.claims() + (checking.claims() == 1 ? " claim…" : " claims…");
            case CheckState.Checked checked -> {
                List<String> parts = new ArrayList<>();
                for (Verdict verdict : Verdict.values()) {
                    long count = checked.findings().stream().filter(finding -> finding.verdict() == verdict).count();
                    if (count > 0) {
                        parts.add(count + " " + verdict.words().toLowerCase(Locale.ROOT));
                    }
                }
                yield String.join(" · ", parts);
            }
        };
    }
}
