package milepost.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import milepost.problems.UserException;
import milepost.work.CancelledException;
import milepost.work.Workers;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The door of the package: runs a command and says how it ended. */
public final class CommandLine {

    /** Stands for a leading minus while options are looked for: no option begins with it, and no text has it. */
    private static final String MINUS = "\ufdd0";
    private static final String DEBUG = "--debug";

    /** The commands' names, known before the parser is made, which a window's start does without. */
    public static final Set<String> COMMANDS = Set.of("check", "convert", "distance", "export", "extract", "help", "open", "validate");

    private CommandLine() {
    }

    /** Runs the command of these arguments on the process's own streams; returns its exit code. */
    public static int run(List<String> arguments) {
        return run(arguments, "");
    }

    /**
     * Shows the files of {@code open} as text and as a picture, where no window can be opened.
     *
     * @param hindrance why there is no window, one or two sentences
     * @return the exit code: 0 unless something could not be read or written; a finding is no failure here
     */
    public static int runWithoutWindow(List<String> files, String hindrance) {
        return run(Stream.concat(Stream.of("open"), files.stream()).toList(), hindrance);
    }

    private static int run(List<String> arguments, String hindrance) {
        Console console = Console.ofProcess();
        try (Workers workers = new Workers()) {
            return run(arguments, console, workers, hindrance);
        }
    }

    static int run(List<String> arguments, Console console, Workers workers, String hindrance) {
        int exit = executed(arguments, console, workers, hindrance);
        if (console.lostResults()) {
            console.message("milepost: The results could not be written out. Check that the disk is not full and that nothing closed the pipe.");
            return ExitCode.OUTPUT_UNWRITABLE;
        }
        return exit;
    }

    /** Errors pass by the parser's own handlers, and an exit code of 1 would speak against a claim. */
    private static int executed(List<String> arguments, Console console, Workers workers, String hindrance) {
        try {
            return parser(console, workers, hindrance).execute(arguments.stream().map(CommandLine::keepMinus).toArray(String[]::new));
        } catch (Throwable thrown) {
            return explain(thrown, console.err(), arguments);
        }
    }

    static picocli.CommandLine parser(Console console, Workers workers, String hindrance) {
        picocli.CommandLine parser = new picocli.CommandLine(new MilepostCommand());
        parser.addSubcommand(new CheckCommand(console));
        parser.addSubcommand(new ConvertCommand(console, workers));
        parser.addSubcommand(new DistanceCommand(console));
        parser.addSubcommand(new ExportCommand(console, workers));
        parser.addSubcommand(new ExtractCommand(console));
        parser.addSubcommand(new OpenCommand(console, hindrance));
        parser.addSubcommand(new ValidateCommand(console, workers));
        parser.registerConverter(String.class, CommandLine::typed);
        parser.registerConverter(Double.class, text -> Double.valueOf(typed(text)));
        parser.registerConverter(double.class, text -> Double.valueOf(typed(text)));
        parser.registerConverter(Path.class, text -> InputFile.path(typed(text)));
        parser.setOut(console.out());
        parser.setErr(console.err());
        parser.setUsageHelpWidth(100);
        parser.setCaseInsensitiveEnumValuesAllowed(true);
        parser.setParameterExceptionHandler(CommandLine::explainUsage);
        parser.setExecutionExceptionHandler(CommandLine::explain);
        return parser;
    }

    /** "-33.9,18.4" is a position and no option. */
    static String keepMinus(String argument) {
        boolean position = argument.length() > 1 && argument.charAt(0) == '-'
                && (Character.isDigit(argument.charAt(1)) || argument.charAt(1) == '.');
        return position ? MINUS + argument.substring(1) : argument;
    }

    /** An argument, or a message about one, as it was typed. */
    static String typed(String text) {
        return text.replace(MINUS, "-");
    }

    private static int explainUsage(ParameterException wrong, String[] arguments) {
        picocli.CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("milepost: " + typed(UsageWords.of(wrong)));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static int explain(Exception thrown, picocli.CommandLine command, ParseResult parsed) {
        return explain(thrown, command.getErr(), parsed.originalArgs());
    }

    private static int explain(Throwable thrown, PrintWriter err, List<String> arguments) {
        if (arguments.contains(DEBUG)) {
            thrown.printStackTrace(err);
        }
        if (causes(thrown).stream().anyMatch(OutOfMemoryError.class::isInstance)) {
            err.println("milepost: The input needs more memory than there is. Give Milepost more (JAVA_TOOL_OPTIONS=-Xmx8g), or a smaller file.");
            return ExitCode.INPUT_UNREADABLE;
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

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
