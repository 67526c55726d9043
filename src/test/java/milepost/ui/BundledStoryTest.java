package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import milepost.claims.Claim;
import milepost.claims.Finding;
import milepost.geodesy.GeoBounds;
import milepost.render.scene.Theme;
import milepost.story.RemoveClaim;
import milepost.story.RenameStory;
import milepost.ui.jobs.Notice;
import milepost.ui.map.MapPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start: the bundled story, its cards, and what can be done with them. */
class BundledStoryTest extends WindowTest {

    @Test
    void everyClaimHasACardWithItsVerdictInWordsAndItsMeasuredRange() {
        waitUntilChecked();

        for (Finding finding : desk().findingsProperty().get()) {
            assertThat(words("#claim-" + finding.claim().id()))
                    .contains(finding.verdict().words().toUpperCase(Locale.ROOT), "“" + finding.claim().quote() + "”")
                    .anyMatch(word -> word.endsWith(" mi"))
                    .anyMatch(word -> word.endsWith(" km"));
        }
        assertThat(words("#claims")).contains("2 overstated · 6 no verdict");
    }

    @Test
    void enterOnACardSelectsItsClaimAndOpensTheReasons() {
        waitUntilChecked();
        Finding second = desk().findingsProperty().get().get(1);

        robot().interact(() -> robot().lookup("#claim-" + second.claim().id()).query().requestFocus());
        robot().type(KeyCode.ENTER);

        assertThat(desk().selectedClaimIdProperty().get()).contains(second.claim().id());
        assertThat(words("#claim-" + second.claim().id())).contains(second.sentence(), "Other readings", "What a fair reader allows", "Fair", "Stretched");
    }

    @Test
    void aClickOnACardSelectsItsClaimAndTheNextChoiceClosesIt() {
        waitUntilChecked();
        String first = desk().story().claims().get(0).id();
        String second = desk().story().claims().get(1).id();

        robot().clickOn("#claim-" + second + " .claim-quote");
        assertThat(desk().selectedClaimIdProperty().get()).contains(second);
        robot().interact(() -> robot().lookup("#claim-" + first).query().requestFocus());
        robot().type(KeyCode.SPACE);

        assertThat(desk().selectedClaimIdProperty().get()).isEqualTo(Optional.of(first));
        assertThat(words("#claim-" + second)).doesNotContain("Other readings");
    }

    @Test
    void aCardThatIsOpenKeepsItsFocusAndItsButtonsWhenTheStoryIsCheckedAgain() {
        waitUntilChecked();
        Claim first = desk().story().claims().getFirst();
        Node card = robot().lookup("#claim-" + first.id()).query();
        robot().interact(card::requestFocus);
        robot().type(KeyCode.ENTER);
        Node copy = robot().from(card).lookup(".small-button").query();

        robot().interact(() -> desk().make(new RemoveClaim(desk().story().claims().getLast().id())));
        waitUntilChecked();

        assertThat(robot().lookup("#claim-" + first.id()).<Node>query()).isSameAs(card);
        assertThat(robot().from(card).lookup(".small-button").<Node>query()).isSameAs(copy);
        assertThat(onWindowThread(() -> card.getScene().getFocusOwner())).isSameAs(card);
        assertThat(words("#claims")).contains("2 overstated · 5 no verdict");
    }

    @Test
    void theThemeButtonTurnsMapAndWindowDarkAndBack() {
        press("#theme");
        assertThat(desk().themeProperty().get()).isSameAs(Theme.DARK);
        assertThat(robot().lookup("#window").query().getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));

        press("#theme");
        assertThat(desk().themeProperty().get()).isSameAs(Theme.LIGHT);
    }

    @Test
    void theMapIsExportedAsAPngOfTheChosenSize(@TempDir Path folder) throws Exception {
        waitUntilChecked();
        waitUntil(() -> desk().base().mapProperty().get().isPresent());
        Path picture = folder.resolve("map.png");
        choosesFile(picture);

        press("#export");
        robot().interact(() -> {
            robot().lookup("#export-width").queryTextInputControl().setText("640");
            robot().lookup("#export-height").queryTextInputControl().setText("400");
            robot().lookup("#export-scale").queryComboBox().setValue(1);
        });
        press("#export-write");
        waitUntil(() -> !notices().isEmpty());

        assertThat(notices()).singleElement().matches(notice -> notice.kind() == Notice.Kind.DONE);
        assertThat(pngSize(picture)).isEqualTo(List.of(640, 400));
    }

    @Test
    void theHeadlineOfACardSaysWhatItsSentenceSays() {
        waitUntilChecked();

        for (Finding finding : desk().findingsProperty().get()) {
            words("#claim-" + finding.claim().id()).stream().filter(word -> word.startsWith("Reported ") && word.contains(", "))
                    .forEach(word -> assertThat(finding.sentence()).contains(word.substring(word.indexOf(", ") + 2)));
        }
    }

    @Test
    void anOpenedCardCopiesItsSentenceAndItsAltText() {
        waitUntilChecked();
        Finding first = desk().findingsProperty().get().getFirst();
        robot().interact(() -> desk().select(first.claim().id()));

        pressNamed("Copy sentence");
        assertThat(onWindowThread(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(first.sentence());
        pressNamed("Copy alt text");

        assertThat(onWindowThread(() -> Clipboard.getSystemClipboard().getString())).startsWith("Map").contains("115");
    }

    @Test
    void theWholeStoryIsExportedWhereverTheMapIs(@TempDir Path folder) throws Exception {
        waitUntilChecked();
        waitUntil(() -> desk().base().mapProperty().get().isPresent());
        byte[] fromHere = exported(folder.resolve("home.png"), true);
        MapPane map = robot().lookup(".map-pane").queryAs(MapPane.class);
        waitUntil(() -> map.viewport().isPresent());
        robot().interact(() -> {
            map.setAnimated(false);
            map.flyTo(new GeoBounds(10, 45, 12, 46));
        });

        assertThat(exported(folder.resolve("whole.png"), true)).isEqualTo(fromHere);
        assertThat(exported(folder.resolve("shown.png"), false)).isNotEqualTo(fromHere);
    }

    private byte[] exported(Path picture, boolean wholeStory) throws IOException {
        choosesFile(picture);
        press("#export");
        robot().interact(() -> {
            robot().lookup("#export-width").queryTextInputControl().setText("640");
            robot().lookup("#export-height").queryTextInputControl().setText("400");
            robot().lookup("#export-scale").queryComboBox().setValue(1);
            robot().lookup("#export-whole-story").queryAs(CheckBox.class).setSelected(wholeStory);
        });
        press("#export-write");
        waitUntil(() -> Files.exists(picture));
        waitUntilIdle();
        return pixels(picture);
    }

    /** Without the facts a PNG carries, such as when it was made. */
    private static byte[] pixels(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        ByteBuffer pixels = ByteBuffer.allocate(image.getWidth() * image.getHeight() * Integer.BYTES);
        pixels.asIntBuffer().put(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
        return pixels.array();
    }

    @Test
    void theColumnsFoldAwayAndComeBackAsWideAsTheyWere() {
        double before = onWindowThread(() -> robot().lookup("#layers").queryAs(Region.class).getWidth());
        double map = onWindowThread(() -> robot().lookup(".map-pane").queryAs(Region.class).getWidth());
        press("#fold-layers");
        assertThat(robot().lookup("#layers").tryQuery()).isEmpty();
        waitUntil(() -> robot().lookup(".map-pane").queryAs(Region.class).getWidth() > map + before / 2);

        press("#fold-layers");
        waitUntil(() -> Math.abs(robot().lookup("#layers").queryAs(Region.class).getWidth() - before) < 2);
    }

    @Test
    void aStoryThatIsSavedIsNoLongerChanged(@TempDir Path folder) {
        waitUntilChecked();
        Path file = folder.resolve("mine.milepost.json");
        choosesFile(file);

        robot().interact(() -> desk().make(new RenameStory("Mine", "")));
        assertThat(desk().changedProperty().get()).isTrue();
        robot().push(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> desk().fileProperty().get().isPresent());

        assertThat(file).content().contains("Mine");
        assertThat(desk().changedProperty().get()).isFalse();
    }

    @Test
    void aWindowWithUnsavedChangesAsksBeforeItClosesAndStaysWhenCancelled() {
        waitUntilChecked();
        robot().interact(() -> desk().make(new RenameStory("Mine", "")));

        robot().interact(() -> window().requestClose());
        assertShown("#unsaved-changes");
        robot().type(KeyCode.ESCAPE);

        assertThat(robot().lookup("#unsaved-changes").tryQuery()).isEmpty();
        assertThat(robot().lookup("#window").tryQuery()).isPresent();
        assertThat(desk().story().title()).isEqualTo("Mine");
    }

    /** Width and height out of the file's header (PNG specification, 11.2.2). */
    private static List<Integer> pngSize(Path file) throws Exception {
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file));
        return List.of(header.getInt(16), header.getInt(20));
    }
}
