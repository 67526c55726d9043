package milepost.ui.claims;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;
import milepost.ui.claims.article.ArticlePane;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.places.PlaceNames;

/**
 * The claims, and above them the article they were read from; beside them where the column is wide enough. The article's part
 * is there only while the story has one.
 */
public final class ClaimsDesk extends SplitPane {

    private static final double SIDE_BY_SIDE = 680;
    private static final double ARTICLE_SHARE = 0.42;

    private final Supplier<ArticlePane> makeArticle;
    private final StackPane article = new StackPane();
    private final ClaimsPane claims;

    /** @param flyToClaim shows a claim's line on the map */
    public ClaimsDesk(Desk desk, Jobs jobs, PlaceNames names, Consumer<String> flyToClaim, Bringing bringing, Consumer<String> editor) {
        ClaimActions actions = new ClaimActions(desk, jobs, names, editor);
        makeArticle = () -> new ArticlePane(desk, finding -> VerdictLook.styleClass(finding.verdict()), claimId -> {
            desk.select(claimId);
            flyToClaim.accept(claimId);
        }, actions::add);
        claims = new ClaimsPane(desk, flyToClaim, actions, bringing);
        getStyleClass().add("claims-desk");
        setOrientation(Orientation.VERTICAL);
        getItems().setAll(claims);
        desk.storyProperty().map(story -> !story.articles().isEmpty()).subscribe(this::showArticle);
        sceneProperty().flatMap(Scene::windowProperty).subscribe(window -> {
            if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> closeArticle());
            }
        });
        widthProperty().subscribe(width -> setOrientation(width.doubleValue() >= SIDE_BY_SIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL));
    }

    private void closeArticle() {
        article.getChildren().stream().map(ArticlePane.class::cast).forEach(ArticlePane::close);
        article.getChildren().clear();
    }

    /** The panes in the order F6 visits them. */
    public List<Node> panes() {
        return List.of(article, claims);
    }

    private void showArticle(boolean shown) {
        if (shown && article.getChildren().isEmpty()) {
            // Not before there is one: the text's machinery takes its time.
            article.getChildren().setAll(makeArticle.get());
        }
        if (shown && !getItems().contains(article)) {
            getItems().addFirst(article);
            setDividerPositions(ARTICLE_SHARE);
        } else if (!shown) {
            getItems().remove(article);
            closeArticle();
        }
    }
}
