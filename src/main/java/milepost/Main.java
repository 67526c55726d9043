package milepost;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import milepost.cli.CommandLine;
import milepost.ui.MilepostApp;

/** Starts the window ({@code milepost}, {@code milepost open FILE…}, {@code milepost FILE…}) or runs a command. */
public final class Main {

    private static final String OPEN = "open";
    /** JavaFX warns about the class path at every start, which is how it is meant here; a logger not held is forgotten. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private Main() {
    }

    public static void main(String[] arguments) {
        // Pictures are drawn without a screen, and AWT must never look for one beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        List<String> words = List.of(arguments);
        if (!opensWindow(words)) {
            System.exit(CommandLine.run(words));
        }
        List<String> files = words.isEmpty() || !words.getFirst().equals(OPEN) ? words : words.subList(1, words.size());
        Optional<String> hindrance = Screen.hindrance();
        if (hindrance.isPresent()) {
            System.exit(CommandLine.runWithoutWindow(files, hindrance.get()));
        }
        JAVAFX_LOG.setLevel(Level.SEVERE);
        MilepostApp.launch(files);
    }

    private static boolean opensWindow(List<String> words) {
        return words.isEmpty() || (words.getFirst().equals(OPEN) || isFile(words.getFirst())) && words.stream().noneMatch("--help"::equals);
    }

    /** A file alone is what a desktop hands over when it is double-clicked. */
    private static boolean isFile(String word) {
        return !CommandLine.COMMANDS.contains(word) && !word.startsWith("-") && new File(word).isFile();
    }
}
