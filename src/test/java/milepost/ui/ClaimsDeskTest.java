package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Finding;
import milepost.claims.Source;
import milepost.claims.Verdict;
import milepost.layers.loading.LayerLoader;
import milepost.places.Place;
import milepost.story.Article;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.story.article.ClaimEdits;
import milepost.ui.desk.CheckState;
import milepost.ui.testing.Hands;
import milepost.work.Cancel;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** From a pasted article to a finding that is copied, every step open to correction. */
class ClaimsDeskTest extends WindowTest {

    private static final String ARTICLE = """
            Kobryn is around 130 miles from Warsaw, the report said.

            Springfield lies 12 km from Chicago. Lviv is 43 miles from Kyiv, by its account, though the officer who had been there said nothing of the kind.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void anEmptyDesk() {
        waitUntilChecked();
        robot().interact(() -> window().desk().open(Story.EMPTY, Optional.empty()));
    }

    private void paste(String text) {
        robot().interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        press("#paste-article");
    }

    private void pasteArticle() {
        paste(ARTICLE);
        waitUntil(() -> desk().story().claims().size() == 3 && desk().checkProperty().get() instanceof CheckState.Checked checked && checked.findings().size() == 3);
    }

    private Article article() {
        return desk().story().articles().getFirst();
    }

    private Finding finding(int index) {
        return desk().findingsProperty().get().get(index);
    }

    private StyleClassedTextArea text() {
        return robot().lookup("#article-text").queryAs(StyleClassedTextArea.class);
    }

    private List<String> stylesAt(String words) {
        return onWindowThread(() -> List.copyOf(text().getStyleOfChar(text().getText().indexOf(words))));
    }

    private void undo() {
        robot().interact(() -> desk().undo());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private MenuItem findingsMenu(String item) {
        Menu file = robot().lookup("#menus").queryAs(MenuBar.class).getMenus().getFirst();
        Menu findings = (Menu) file.getItems().stream().filter(one -> "save-findings".equals(one.getId())).findFirst().orElseThrow();
        return findings.getItems().stream().filter(one -> one.getText().startsWith(item)).findFirst().orElseThrow();
    }

    @Test
    void onlyWhatIsAcceptedIsSavedAmongTheFindings() throws IOException {
        pasteArticle();
        robot().interact(() -> findingsMenu("Table").fire());
        assertThat(onWindowThread(() -> window().jobs().notices().getLast().sentence())).isEqualTo("There is no finding to save.");

        robot().interact(() -> desk().make(ClaimEdits.accept(desk().story(), "claim-1")));
        waitUntilChecked();
        Path table = folder.resolve("findings.csv");
        choosesFile(table);
        robot().interact(() -> findingsMenu("Table").fire());
        waitUntil(() -> Files.exists(table));
        assertThat(Files.readAllLines(table)).hasSize(2).last().asString().contains("around 130 miles from Warsaw");

        Path layer = folder.resolve("findings.geojson");
        choosesFile(layer);
        robot().interact(() -> findingsMenu("Map layer").fire());
        waitUntil(() -> Files.exists(layer));
        assertThat(new LayerLoader().require(layer, new Cancel()).features()).isEqualTo(1);
    }

    @Test
    void aPictureLeavesOutWhatIsOnlyProposedAndSaysSo() {
        pasteArticle();
        robot().interact(() -> desk().make(ClaimEdits.accept(desk().story(), "claim-1")));
        waitUntilChecked();
        assertThat(onWindowThread(() -> desk().acceptedStory().claims())).extracting(Claim::id).containsExactly("claim-1");
        assertThat(onWindowThread(() -> desk().acceptedStory().places())).extracting(Place::name).containsExactlyInAnyOrder("Kobryn", "Warsaw");
        assertThat(onWindowThread(() -> desk().acceptedFindings())).hasSize(1);

        robot().push(KeyCode.CONTROL, KeyCode.E);
        waitUntil(() -> robot().lookup("#export-remarks .hyperlink").queryAllAs(Hyperlink.class).stream()
                .anyMatch(link -> link.getText().equals("2 claims are only proposed and left out. Accept what the picture is to show.")));
        robot().press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    @Test
    void aPastedArticleIsReadCorrectedAndItsSentenceCopied() {
        pasteArticle();

        assertThat(onWindowThread(() -> text().getText())).isEqualTo(ARTICLE);
        assertThat(stylesAt("130 miles")).contains("marked", "proposed", "stretched");
        assertThat(onWindowThread(() -> robot().lookup("#article-counts").queryAs(Label.class).getText())).isEqualTo("3 claims, 3 to decide");
        assertThat(finding(1).verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(words("#claim-claim-2")).contains("Where is “Springfield”?");

        waitUntil(() -> robot().lookup(".candidate").queryAll().stream().anyMatch(button -> ((Button) button).getText().contains("Illinois")));
        Button illinois = robot().lookup(".candidate").queryAllAs(Button.class).stream().filter(button -> button.getText().contains("Illinois")).findFirst().orElseThrow();
        robot().interact(illinois::fire);
        waitUntil(() -> desk().checkProperty().get() instanceof CheckState.Checked && finding(1).verdict() == Verdict.UNDERSTATED);

        robot().interact(() -> desk().select("claim-2"));
        pressNamed("Copy sentence");
        assertThat(onWindowThread(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(finding(1).sentence()).contains("Springfield");

        undo();
        assertThat(desk().story().claims().get(1).from()).isEqualTo(new ClaimEnd.Open("Springfield"));
        undo();
        assertThat(desk().story()).isEqualTo(Story.EMPTY);
    }

    @Test
    void proposalsAreAcceptedDismissedAndMergedAndAllOfItIsTakenBack() {
        pasteArticle();
        Story read = desk().story();

        press("#claim-claim-1 .claim-accept");
        assertThat(desk().story().proposed("claim-1")).isFalse();
        assertThat(stylesAt("130 miles")).doesNotContain("proposed");

        press("#claim-claim-3 .claim-close");
        assertThat(desk().story().claims()).extracting(Claim::id).containsExactly("claim-1", "claim-2");
        assertThat(stylesAt("43 miles")).contains("dismissed");

        press("#accept-all");
        assertThat(desk().story().claims()).extracting(Claim::id).noneMatch(desk().story()::proposed);

        menu("claim-2", "Merge with", "“around 130 miles from Warsaw”");
        assertThat(desk().story().claims()).extracting(Claim::id).containsExactly("claim-1");

        for (int edits = 0; edits < 4; edits++) {
            undo();
        }
        assertThat(desk().story()).isEqualTo(read);
    }

    private void menu(String claimId, String item, String inside) {
        MenuButton menu = robot().lookup("#claim-" + claimId + " .claim-menu").queryAs(MenuButton.class);
        robot().interact(() -> menu.getOnShowing().handle(null));
        MenuItem found = menu.getItems().stream().filter(one -> item.equals(one.getText())).findFirst().orElseThrow();
        MenuItem leaf = found instanceof Menu more && !inside.isEmpty()
                ? more.getItems().stream().filter(one -> inside.equals(one.getText())).findFirst().orElseThrow() : found;
        robot().interact(leaf::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyFieldOfAClaimIsEditedWithItsFindingBelow() {
        pasteArticle();
        opensTheEditor("claim-1");
        TextField number = field("#claim-number");
        robot().interact(() -> number.setText("150"));
        waitUntil(() -> words(".editor-result").contains("Fits"));
        robot().interact(() -> number.setText("a lot"));
        assertThat(words(".editor-result")).anyMatch(word -> word.startsWith("Write the number in digits"));
        press("#claim-keep");
        assertThat(robot().lookup("#claim-keep").tryQuery()).as("stays open").isPresent();

        robot().interact(() -> number.setText("150"));
        chooseIn("#to-kind", "a border");
        chooseIn("#to-country", "Poland");
        chooseIn("#to-other-country", "Belarus");
        robot().interact(() -> field("#claim-outlet").setText("The Paper"));
        press("#claim-keep");
        waitUntil(() -> robot().lookup("#claim-keep").tryQuery().isEmpty());

        Claim edited = desk().story().claims().getFirst();
        assertThat(edited.quantity().orElseThrow().number()).hasValue(150);
        assertThat(((ClaimEnd.AtBorder) edited.to()).countries()).containsExactly("POL", "BLR");
        assertThat(edited.source().outlet()).isEqualTo("The Paper");
        assertThat(desk().story().proposed("claim-1")).as("who edits a proposal accepts it").isFalse();
        waitUntil(() -> desk().checkProperty().get() instanceof CheckState.Checked && finding(0).claim().equals(edited));

        undo();
        assertThat(desk().story().claims().getFirst().quantity().orElseThrow().number()).hasValue(130);
        assertThat(desk().story().proposed("claim-1")).isTrue();
    }

    @Test
    void anEndIsFoundByItsNameInTheEditor() {
        pasteArticle();
        opensTheEditor("claim-2");
        TextField search = robot().lookup("#place-search-text").queryAllAs(TextField.class).iterator().next();
        robot().interact(search::requestFocus);
        robot().interact(() -> search.setText("Springfield, US"));
        waitUntil(() -> found().stream().anyMatch(name -> name.startsWith("Springfield")));
        new Hands(search).key(KeyCode.ENTER);
        press("#claim-keep");

        waitUntil(() -> desk().story().claims().get(1).from() instanceof ClaimEnd.AtPlace);
        assertThat(desk().story().placesById().get(((ClaimEnd.AtPlace) desk().story().claims().get(1).from()).placeId()).name()).isEqualTo("Springfield");
    }

    private List<String> found() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll("#place-search-hits").stream())
                .flatMap(list -> ((ListView<?>) list).getItems().stream()).map(hit -> hit.toString().replaceFirst(".*?name=", "")).toList();
    }

    private void opensTheEditor(String claimId) {
        Button edit = robot().lookup("#claim-" + claimId + " .claim-edit").queryAs(Button.class);
        // The press returns only when the dialog has been answered.
        Platform.runLater(edit::fire);
        waitUntil(() -> robot().lookup("#claim-keep").tryQuery().isPresent());
    }

    private TextField field(String query) {
        return robot().lookup(query).queryAs(TextField.class);
    }

    @SuppressWarnings("unchecked")
    private void chooseIn(String query, String words) {
        ChoiceBox<Object> box = robot().lookup(query).queryAs(ChoiceBox.class);
        robot().interact(() -> box.setValue(box.getItems().stream().filter(item -> box.getConverter().toString(item).equals(words)).findFirst().orElseThrow()));
    }

    @Test
    void theSourceIsToldOnceForAllClaims() {
        pasteArticle();
        robot().interact(() -> robot().lookup("#article-source").queryAs(Hyperlink.class).fire());
        robot().interact(() -> field("#source-outlet").setText("CNN"));
        robot().interact(() -> field("#source-date").setText("2024-07-08"));
        press("#source-keep");

        assertThat(desk().story().claims()).extracting(Claim::source).containsOnly(new Source("CNN", "2024-07-08", ""));
        assertThat(words("#claim-claim-1")).contains("CNN, 8 Jul 2024");
    }

    @Test
    void selectedWordsBecomeAClaim() {
        pasteArticle();
        int start = ARTICLE.indexOf("nothing of the kind");
        robot().interact(() -> text().selectRange(start, start + 7));
        press("#add-selected");
        waitUntil(() -> desk().story().claims().size() == 4);

        assertThat(desk().story().claims().getLast().quote()).isEqualTo("nothing");
        assertThat(desk().selectedClaimIdProperty().get()).contains("claim-4");
        undo();
        assertThat(desk().story().claims()).hasSize(3);
    }

    @Test
    void coordinatesTablesAndTextsAreToldApart() throws IOException {
        paste("52.0976, 23.6878");
        waitUntil(() -> robot().lookup("#found-bar").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(desk().story().articles()).isEmpty();

        paste("quote,number,unit,from,to,outlet\n\"about 200 km away\",200,km,Brest,Warsaw,Daily\n\"30 km away\",30,km,Nowhereatall,Warsaw,Daily\n");
        waitUntil(() -> desk().story().claims().size() >= 1);
        assertThat(desk().story().claims().getFirst().source().outlet()).isEqualTo("Daily");
        assertThat(desk().story().articles()).isEmpty();

        Path layer = folder.resolve("kept.geojson");
        choosesFile(layer);
        paste("{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[24,52]}}");
        waitUntil(() -> desk().story().layers().size() == 1);
        assertThat(Files.readString(layer)).contains("\"Point\"");

        paste("No number is in this text.");
        waitUntil(() -> desk().story().articles().size() == 1);
        assertThat(notices()).anyMatch(notice -> notice.sentence().equals("No distance was found in this text."));
    }

    @Test
    void theArticleIsKeptWithTheStory() throws IOException {
        pasteArticle();
        press("#claim-claim-1 .claim-accept");
        Path file = folder.resolve("kept.milepost.json");
        StoryFile.write(desk().story(), file);

        assertThat(StoryFile.read(file)).isEqualTo(desk().story());
        press("#remove-article");
        assertThat(desk().story().articles()).isEmpty();
        assertThat(desk().story().claims()).hasSize(3);
        assertThat(robot().lookup("#article-text").tryQuery()).isEmpty();
        undo();
        assertThat(article().text()).isEqualTo(ARTICLE);
    }
}
