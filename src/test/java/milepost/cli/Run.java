package milepost.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import milepost.work.Workers;

/**
 * One run of a command, as a script sees it.
 *
 * @param exit the exit code
 * @param out  what went to standard output
 * @param err  what went to standard error
 */
record Run(int exit, String out, String err) {

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out), new PrintWriter(err));
        try (Workers workers = new Workers()) {
            int exit = CommandLine.run(List.of(arguments), console, workers, "No window here.");
            return new Run(exit, out.toString(), err.toString());
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
