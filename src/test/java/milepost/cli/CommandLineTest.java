package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void takesTooLittleMemoryForAnInputThatCannotBeRead() {
        Run run = failing(new OutOfMemoryError("Java heap space"));

        assertThat(run.exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(run.err()).startsWith("milepost: ").contains("more memory").hasLineCount(1);
    }

    @Test
    void takesAnyOtherErrorForItsOwnMistakeAndNeverForAFinding() {
        Run run = failing(new StackOverflowError());

        assertThat(run.exit()).isEqualTo(ExitCode.OUR_BUG);
        assertThat(run.err()).contains("our mistake").contains("StackOverflowError").hasLineCount(1);
    }

    @Test
    void showsWhereAnErrorAroseWhenAsked() {
        assertThat(failing(new StackOverflowError(), "--debug").err()).contains("\tat ");
    }

    @Test
    void knowsItsCommandsBeforeTheParserIsMade() {
        try (Workers workers = new Workers()) {
            assertThat(CommandLine.parser(Console.ofProcess(), workers, "").getSubcommands().keySet())
                    .isEqualTo(CommandLine.COMMANDS);
        }
    }

    @Test
    void writesAMinusAsItWasTyped() {
        assertThat(Run.of("validate", "-1.geojson", "--json").out()).contains("\"file\":\"-1.geojson\"");
        assertThat(Run.of("export", "a.geojson", "-o", "a.png", "--dpi", "-5")).satisfies(run -> {
            assertThat(run.exit()).isNotZero();
            assertThat(run.err()).contains("-5").doesNotContain("\u2212").doesNotContain("\ufdd0");
        });
        assertThat(Run.of("export", "a.geojson", "-o", "a.png", "--scale", "-1").err()).doesNotContain("takes a number").doesNotContain("\ufdd0");
        assertThat(Run.of("distance", "0,0", "1,1", "-2,2").err()).contains("'-2,2' is one argument too many.");
    }

    @Test
    void knowsAllItsCommands() {
        assertThat(Run.of("measure").err()).contains("check, convert, distance, export, extract, open, validate");
        assertThat(Run.of("open", "--help").exit()).isZero();
    }

    private static Run failing(Error error, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw error;
            }
        };
        Console console = new Console(broken, new PrintWriter(out), new PrintWriter(err));
        try (Workers workers = new Workers()) {
            List<String> arguments = more.length == 0 ? List.of("check", "-") : List.of("check", "-", more[0]);
            return new Run(CommandLine.run(arguments, console, workers, ""), out.toString(), err.toString());
        }
    }
}
