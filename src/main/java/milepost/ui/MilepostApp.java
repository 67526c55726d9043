package milepost.ui;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import milepost.problems.UserException;
import milepost.ui.jobs.Jobs;
import milepost.ui.settings.SettingsFile;
import milepost.ui.settings.SettingsFolder;
import milepost.ui.theme.Typefaces;
import milepost.work.Workers;

/** The program with a window. */
public final class MilepostApp extends Application {

    private final Workers workers = new Workers();
    private final Path ownFolder = SettingsFolder.ofThisComputer();
    private final SettingsFile settingsFile = new SettingsFile(ownFolder);
    private final Jobs jobs = new Jobs(workers, Optional.of(ownFolder.resolve("milepost.log")));
    private SettingsFile.Read settings;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param files stories and layers to open; without any, the bundled story
     */
    public static void launch(List<String> files) {
        Application.launch(MilepostApp.class, files.toArray(String[]::new));
    }

    /** Runs beside the window's thread, while the toolkit starts. */
    @Override
    public void init() {
        settings = settingsFile.read();
        Typefaces.load();
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> jobs.tellFault(fault));
        MainWindow window = new MainWindow(stage, jobs, settings.settings(), ownFolder);
        window.onClosed(remembered -> {
            try {
                settingsFile.write(remembered);
            } catch (UserException refused) {
                System.getLogger("milepost").log(Level.WARNING, refused.text());
            }
        });
        settings.keptAside().ifPresent(window::tellSettingsKeptAside);
        window.show();
        window.open(getParameters().getRaw().stream().map(Path::of).toList());
        rehearse(stage);
    }

    /** The build opens the window once, to record what a start needs; that window closes by itself and saves no settings. */
    private static void rehearse(Stage stage) {
        int seconds = Integer.getInteger("milepost.rehearsalSeconds", 0);
        if (seconds > 0) {
            PauseTransition pause = new PauseTransition(Duration.seconds(seconds));
            pause.setOnFinished(_ -> {
                stage.setOnHiding(null);
                stage.close();
            });
            pause.play();
        }
    }

    @Override
    public void stop() {
        jobs.close();
        workers.close();
    }
}
