package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import milepost.ui.desk.CheckState;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.settings.Settings;
import milepost.ui.testing.ChosenFile;
import milepost.ui.testing.HeadlessWindows;
import milepost.ui.theme.Typefaces;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxService;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the headless screen, which is 1000 × 1000 and no larger. */
abstract class WindowTest {

    private static final long PATIENCE_SECONDS = 60;

    private final ChosenFile dialogs = new ChosenFile();
    private final FxRobot robot = new FxRobot();
    private Workers workers;
    private Jobs jobs;
    private MainWindow window;

    @BeforeEach
    final void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        // A stage of its own: what listens to one that all tests share would keep every test's window in memory.
        FxToolkit.registerStage(() -> {
            Stage stage = new Stage();
            start(stage);
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void start(Stage stage) {
        workers = new Workers();
        jobs = new Jobs(workers);
        Typefaces.load();
        window = new MainWindow(stage, jobs, Settings.FIRST_START, ownFolder(), _ -> dialogs);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(900);
        window.show();
        window.open(filesToOpen());
    }

    @AfterEach
    final void closeWindow() throws TimeoutException {
        robot.interact(jobs::close);
        FxToolkit.cleanupStages();
        // The finder of windows would keep the last one it was asked for.
        FxService.serviceContext().getWindowFinder().targetWindow((Window) null);
        robot.interact(HeadlessWindows::letGo);
        workers.close();
    }

    /** What the window is started with; nothing, for the bundled story. */
    List<Path> filesToOpen() {
        return List.of();
    }

    /** Where the program keeps what is not saved yet; nowhere, unless a test is about that. */
    Optional<Path> ownFolder() {
        return Optional.empty();
    }

    final FxRobot robot() {
        return robot;
    }

    final MainWindow window() {
        return window;
    }

    final Desk desk() {
        return window.desk();
    }

    final void choosesFile(Path file) {
        dialogs.choose(file);
    }

    /** Waits until something is true on the window's thread. */
    final void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindowThread(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("it did not happen; notices: " + onWindowThread(() -> List.copyOf(jobs.notices())), late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void waitUntilChecked() {
        waitUntil(() -> desk().checkProperty().get() instanceof CheckState.Checked && !desk().story().claims().isEmpty());
    }

    final void waitUntilIdle() {
        waitUntil(() -> jobs.running().isEmpty());
    }

    final List<Notice> notices() {
        return onWindowThread(() -> List.copyOf(jobs.notices()));
    }

    final <T> T onWindowThread(Callable<T> action) {
        try {
            return Platform.isFxApplicationThread() ? action.call() : WaitForAsyncUtils.asyncFx(action).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Presses a button as a key or a click would, wherever it is scrolled to. */
    final void press(String query) {
        ButtonBase button = robot.lookup(query).queryAs(ButtonBase.class);
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses the button that shows these words. */
    final void pressNamed(String words) {
        Button button = robot.lookup((Node node) -> node instanceof Button named && words.equals(named.getText())).queryAs(Button.class);
        robot.interact(button::fire);
    }

    /** The words of all labels and buttons under the nodes found. */
    final List<String> words(String query) {
        Predicate<Node> hasWords = node -> node instanceof Label || node instanceof Button;
        return robot.from(robot.lookup(query).queryAll()).lookup(hasWords)
                .queryAll().stream().filter(Node::isVisible).map(WindowTest::word).filter(word -> !word.isEmpty()).toList();
    }

    private static String word(Node node) {
        String text = node instanceof Label label ? label.getText() : ((Button) node).getText();
        return text == null ? "" : text;
    }

    final void assertShown(String query) {
        assertThat(robot.lookup(query).queryAll()).as(query).isNotEmpty();
    }
}
