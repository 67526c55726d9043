package milepost.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import milepost.problems.UserException;
import milepost.work.CancelledException;
import milepost.work.Workers;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The door of the package: runs a command and says how it ended. */
public final class CommandLine {

    /** A true minus sign (U+2212), which no option begins with; positions are read with either. */
    private static final String MINUS = "\u2212";

    private CommandLine() {
    }

    /** Runs the command of these arguments on the process's own streams; returns its exit code. */
    public static int run(List<String> arguments) {
        Console console = Console.ofProcess();
        try (Workers workers = new Workers()) {
            return run(arguments, console, workers);
        }
    }

    static int run(List<String> arguments, Console console, Workers workers) {
        picocli.CommandLine parser = parser(console, workers);
        int exit = parser.execute(arguments.stream().map(CommandLine::keepMinus).toArray(String[]::new));
        if (console.lostResults()) {
            console.message("milepost: The results could not be written out. Check that the disk is not full and that nothing closed the pipe.");
            return ExitCode.OUTPUT_UNWRITABLE;
        }
        return exit;
    }

    private static picocli.CommandLine parser(Console console, Workers workers) {
        picocli.CommandLine parser = new picocli.CommandLine(new MilepostCommand());
        parser.addSubcommand(new CheckCommand(console));
        parser.addSubcommand(new DistanceCommand(console));
        parser.addSubcommand(new ExportCommand(console, workers));
        parser.addSubcommand(new ValidateCommand(console));
        parser.setOut(console.out());
        parser.setErr(console.err());
        parser.setUsageHelpWidth(100);
        parser.setCaseInsensitiveEnumValuesAllowed(true);
        parser.setParameterExceptionHandler(CommandLine::explainUsage);
        parser.setExecutionExceptionHandler(CommandLine::explain);
        return parser;
    }

    /** "-33.9,18.4" is a position and no option. */
    private static String keepMinus(String argument) {
        boolean position = argument.length() > 1 && argument.charAt(0) == '-'
                && (Character.isDigit(argument.charAt(1)) || argument.charAt(1) == '.');
        return position ? MINUS + argument.substring(1) : argument;
    }

    /** The argument as it was typed. */
    static String typed(String argument) {
        return argument.startsWith(MINUS) ? "-" + argument.substring(1) : argument;
    }

    private static int explainUsage(ParameterException wrong, String[] arguments) {
        picocli.CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("milepost: " + UsageWords.of(wrong));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static int explain(Exception thrown, picocli.CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (isAsked(parsed, "--debug")) {
            thrown.printStackTrace(err);
        }
        return switch (thrown) {
            case UserException cannot -> {
                err.println("milepost: " + cannot.text());
                yield ExitCode.of(cannot);
            }
            case CancelledException stopped -> ExitCode.OUR_BUG;
            default -> {
                err.println("milepost: this is our mistake, not yours (" + thrown.getClass().getSimpleName()
                        + "); run the command again with --debug to see where, and please report it.");
                yield ExitCode.OUR_BUG;
            }
        };
    }

    private static boolean isAsked(ParseResult parsed, String option) {
        return parsed.originalArgs().stream().anyMatch(option::equals);
    }

    /** The names of all commands, for whoever has to tell a command from a file. */
    public static List<String> commands() {
        return Arrays.asList("check", "distance", "export", "validate", "help");
    }
}
