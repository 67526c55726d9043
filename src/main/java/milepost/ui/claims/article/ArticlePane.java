package milepost.ui.claims.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import milepost.claims.Claim;
import milepost.claims.Finding;
import milepost.claims.Source;
import milepost.story.Article;
import milepost.story.Passage;
import milepost.story.RemoveArticle;
import milepost.story.Story;
import milepost.story.article.ClaimEdits;
import milepost.ui.desk.Desk;
import milepost.ui.theme.Buttons;

/** One article of the story: its text with the claims marked in it. Of several a person chooses. Follows the desk. */
public final class ArticlePane extends VBox {

    /** Makes a claim of words of an article. */
    @FunctionalInterface
    public interface Adding {
        void add(Article article, int start, int end);
    }

    private final Desk desk;
    private final Function<Finding, String> look;
    private final ChoiceBox<Article> several = new ChoiceBox<>();
    private final Label heading = new Label("Article");
    private final Hyperlink source = new Hyperlink();
    private final SourceForm form = new SourceForm(this::tellSource);
    private final MarkedText text;
    private final Label counts = new Label();
    private final Button acceptAll = new Button("Accept all");
    private final Button add = new Button("Add as a claim");
    private final Subscription following;
    private String shownId = "";
    private boolean filling;

    /**
     * @param look   the style class of a finding
     * @param choose selects a claim, by its id, and shows it
     * @param adding makes a claim of the words that a person selected
     */
    public ArticlePane(Desk desk, Function<Finding, String> look, Consumer<String> choose, Adding adding) {
        this.desk = desk;
        this.look = look;
        text = new MarkedText(choose);
        setId("article");
        getStyleClass().add("article-pane");
        describe(adding);
        VBox.setVgrow(text.node(), Priority.ALWAYS);
        getChildren().setAll(head(), form, text.node(), foot());
        showForm(false);
        following = Subscription.combine(desk.storyProperty().subscribe(this::show), desk.findingsProperty().subscribe(_ -> paint()),
                desk.selectedClaimIdProperty().subscribe(this::reveal));
    }

    private void describe(Adding adding) {
        heading.getStyleClass().add("pane-heading");
        counts.getStyleClass().add("pane-summary");
        counts.setId("article-counts");
        counts.setWrapText(true);
        counts.setMinWidth(0);
        source.setId("article-source");
        source.setOnAction(_ -> {
            showForm(!form.isVisible());
            form.take();
        });
        acceptAll.setId("accept-all");
        acceptAll.getStyleClass().add("small-button");
        acceptAll.setMinWidth(USE_PREF_SIZE);
        acceptAll.setOnAction(_ -> desk.make(ClaimEdits.acceptAll(desk.story())));
        add.setId("add-selected");
        add.getStyleClass().add("small-button");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> article().ifPresent(article -> text.chosenProperty().get().ifPresent(range -> {
            adding.add(article, range.getStart(), range.getEnd());
            text.unchoose();
        })));
        text.chosenProperty().subscribe(this::offerToAdd);
        several.setId("articles");
        several.setAccessibleText("Which article");
        several.setConverter(new StringConverter<>() {
            @Override
            public String toString(Article article) {
                return article == null ? "" : article.title();
            }

            @Override
            public Article fromString(String title) {
                throw new UnsupportedOperationException();
            }
        });
        several.valueProperty().subscribe(chosen -> {
            if (!filling && chosen != null) {
                shownId = chosen.id();
                show(desk.story());
            }
        });
    }

    private HBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = Buttons.icon("close", "Remove this article; its claims stay", () -> article().ifPresent(article -> desk.make(new RemoveArticle(article.id()))));
        remove.setId("remove-article");
        source.setMinWidth(0);
        HBox head = new HBox(heading, several, source, gap, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("article-head");
        return head;
    }

    private HBox foot() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(counts, gap, add, acceptAll);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("article-foot");
        return foot;
    }

    private void showForm(boolean shown) {
        form.setVisible(shown);
        form.setManaged(shown);
        article().ifPresent(article -> form.show(article.source()));
    }

    private Optional<Article> article() {
        List<Article> all = desk.story().articles();
        return all.stream().filter(article -> article.id().equals(shownId)).findFirst().or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private void show(Story story) {
        boolean fresh = story.articles().stream().noneMatch(article -> article.id().equals(shownId));
        article().ifPresentOrElse(article -> {
            if (fresh) {
                showForm(false);
            }
            shownId = article.id();
            boolean choice = story.articles().size() > 1;
            show(several, choice);
            show(heading, !choice);
            filling = true;
            several.getItems().setAll(story.articles());
            several.setValue(article);
            filling = false;
            source.setText(article.source().equals(Source.UNKNOWN) ? "Whose is it?" : choice ? "Source" : article.source().text());
            paint();
        }, () -> text.show("", List.of()));
    }

    /** To be called when the pane is no longer shown: what draws the text would hold on to the window for good. */
    public void close() {
        following.unsubscribe();
        text.close();
    }

    /** The newest article is shown when it comes. */
    public void showNewest() {
        List<Article> all = desk.story().articles();
        if (!all.isEmpty()) {
            shownId = all.getLast().id();
            show(desk.story());
        }
    }

    private void paint() {
        Story story = desk.story();
        article().ifPresent(article -> {
            Map<String, Finding> findings = new HashMap<>();
            desk.findingsProperty().get().forEach(finding -> findings.put(finding.claim().id(), finding));
            Set<String> ids = new HashSet<>(story.claims().stream().map(Claim::id).toList());
            Optional<String> selected = desk.selectedClaimIdProperty().get();
            text.show(article.text(), article.passages().stream().map(passage -> new MarkedText.Mark(passage.start(), passage.end(), passage.claimId(),
                    classes(story, passage, ids, findings, selected))).toList());
            count(story, article, ids);
        });
    }

    private Set<String> classes(Story story, Passage passage, Set<String> ids, Map<String, Finding> findings, Optional<String> selected) {
        if (!ids.contains(passage.claimId())) {
            return Set.of("marked", "dismissed");
        }
        Set<String> classes = new HashSet<>(Set.of("marked", Optional.ofNullable(findings.get(passage.claimId())).map(look).orElse("pending")));
        if (story.proposed(passage.claimId())) {
            classes.add("proposed");
        }
        if (selected.filter(passage.claimId()::equals).isPresent()) {
            classes.add("chosen");
        }
        return classes;
    }

    private void count(Story story, Article article, Set<String> ids) {
        List<String> here = article.passages().stream().map(Passage::claimId).filter(ids::contains).distinct().toList();
        long proposed = here.stream().filter(story::proposed).count();
        String claims = here.isEmpty() ? "No distance was found. Select words to add a claim." : here.size() + (here.size() == 1 ? " claim" : " claims");
        counts.setText(claims + (proposed > 0 ? ", " + proposed + " to decide" : ""));
        show(acceptAll, proposed > 0 && text.chosenProperty().get().isEmpty());
    }

    private void offerToAdd(Optional<IndexRange> chosen) {
        show(add, chosen.isPresent());
        paint();
    }

    private void reveal(Optional<String> claimId) {
        paint();
        claimId.ifPresent(id -> {
            Story story = desk.story();
            story.articles().stream().filter(article -> article.passages().stream().anyMatch(passage -> passage.claimId().equals(id))).findFirst()
                    .filter(article -> !Objects.equals(article.id(), shownId)).ifPresent(article -> {
                        shownId = article.id();
                        show(story);
                    });
            text.reveal(id);
        });
    }

    private void tellSource(Source told) {
        article().ifPresent(article -> desk.make(ClaimEdits.source(desk.story(), article, told)));
        showForm(false);
        text.node().requestFocus();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
