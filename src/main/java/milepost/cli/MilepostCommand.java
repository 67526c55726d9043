package milepost.cli;

import milepost.report.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself; with no command it opens the window, which happens before the commands are looked at. */
@Command(name = "milepost", mixinStandardHelpOptions = true, versionProvider = MilepostCommand.Version.class,
        subcommands = HelpCommand.class, sortOptions = false,
        description = "Checks the distances a story reports.",
        footer = {"", "With no command, or with 'open FILE...', Milepost opens its window.",
            "Exit: 0 done; 1 done, and something speaks against a claim or a layer was refused; 2 wrong usage;",
            "3 an input could not be read; 4 an output could not be written; 70 our bug."})
final class MilepostCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program something failed.")
    private boolean debug;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? check, convert, distance, export or validate.");
    }

    /** The version written into the program's archive when it was built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Milepost " + ProgramVersion.text()};
        }
    }
}
