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
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.claims.Claim;
import milepost.claims.Finding;
import milepost.claims.Verdict;
import milepost.ui.desk.CheckState;
import milepost.ui.desk.Desk;
import milepost.ui.theme.EmptyState;
import milepost.ui.theme.Icon;

/** The column of claim cards, in the story's order, in its four states: empty, checking, checked, failed. */
final class ClaimsPane extends VBox {

    /** From so many claims on, one may want to see fewer of them. */
    private static final int WORTH_FILTERING = 4;

    private final Desk desk;
    private final Consumer<String> flyToClaim;
    private final ClaimActions actions;
    private final Bringing bringing;
    private final ClaimsHead head;
    private final Contradictions contradictions;
    private ClaimsView view = ClaimsView.ALL;
    private final VBox cards = new VBox();
    private final Map<String, ClaimCard> cardsById = new HashMap<>();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);

    /** @param flyToClaim shows a claim's line on the map */
    ClaimsPane(Desk desk, Consumer<String> flyToClaim, ClaimActions actions, Bringing bringing) {
        this.desk = desk;
        this.flyToClaim = flyToClaim;
        this.actions = actions;
        this.bringing = bringing;
        head = new ClaimsHead(bringing, this::look);
        getStyleClass().add("claims-pane");
        setId("claims");
        cards.getStyleClass().add("claim-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        contradictions = new Contradictions(this::choose);
        list.getChildren().setAll(contradictions, cards);
        getChildren().addAll(head, scroll);
        desk.checkProperty().subscribe(this::show);
        desk.selectedClaimIdProperty().subscribe(this::openSelected);
    }

    private void look(ClaimsView other) {
        view = other;
        show(desk.checkProperty().get());
    }

    private void show(CheckState state) {
        head.say(summary(state));
        contradictions.show(state.findings());
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
        head.offerFilter(claims.size() >= WORTH_FILTERING);
        head.tellHidden(0);
        if (claims.isEmpty()) {
            cards.getChildren().setAll(nothingYet());
            return;
        }
        Map<Claim, Finding> byClaim = findings.stream()
                .collect(Collectors.toMap(Finding::claim, Function.identity(), (first, _) -> first));
        cardsById.keySet().retainAll(claims.stream().map(Claim::id).toList());
        List<Node> nodes = new ArrayList<>();
        List<Claim> listed = view.of(claims, byClaim);
        head.tellHidden(claims.size() - listed.size());
        for (Claim claim : listed) {
            ClaimCard card = cardsById.computeIfAbsent(claim.id(), id -> new ClaimCard(id, actions, () -> choose(id)));
            card.show(claim, Optional.ofNullable(byClaim.get(claim)), desk.story().placesById());
            nodes.add(card);
        }
        // Cards that stay where they are keep the focus, and what is unfolded in them.
        if (!cards.getChildren().equals(nodes)) {
            cards.getChildren().setAll(nodes);
        }
    }

    private Node nothingYet() {
        Button paste = new Button("Paste an article", new Icon("paste", 16));
        paste.setId("empty-paste");
        paste.setOnAction(_ -> bringing.paste().run());
        Button open = new Button("Open…", new Icon("open", 16));
        open.setOnAction(_ -> bringing.open().run());
        List.of(paste, open).forEach(button -> button.getStyleClass().add("small-button"));
        FlowPane ways = new FlowPane(paste, open);
        ways.getStyleClass().add("copy-buttons");
        EmptyState state = new EmptyState("mark", "No claims yet",
                "Paste the text of an article: every distance it reports becomes a card here. Or open a story, a text file, or a table of claims (.csv).");
        state.getChildren().add(ways);
        return state;
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
        list.applyCss();
        scroll.layout();
        Bounds content = list.getLayoutBounds();
        double shown = scroll.getViewportBounds().getHeight();
        double hiddenHeight = content.getHeight() - shown;
        if (hiddenHeight <= 0) {
            return;
        }
        Bounds box = cards.localToParent(card.getBoundsInParent());
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
