package milepost.cli;

import java.util.List;
import java.util.concurrent.Callable;
import milepost.claims.reading.ClaimReader;
import milepost.claims.reading.FoundClaim;
import milepost.claims.reading.Placing;
import milepost.work.Cancel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the distances that a text reports. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Finds the distances that a text reports, and prints them as JSON, an object a line.")
final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", description = "An article as plain text; '-' reads it from standard input.")
    private String file;

    @Option(names = "--all", description = "Radius claims too: the range of a weapon, a radius around nothing.")
    private boolean all;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String text = ArticleInput.read(console, file);
        Placing placing = new Placing(new BundledLayers()::places);
        List<FoundClaim> claims = new ClaimReader().read(text, all, new Cancel());
        placing.places(claims).forEach(placed -> console.out().println(ClaimJson.line(placed)));
        return ExitCode.DONE;
    }
}
