package milepost.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in a sentence. */
final class UsageWords {

    private UsageWords() {
    }

    static String of(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing.getMissing().stream().map(UsageWords::name).collect(Collectors.joining(" and "))
                    + " is missing.";
            case ParameterException value when value.getArgSpec() != null && value.getValue() != null -> value(value);
            default -> wrong.getMessage();
        };
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().getFirst();
        if (wrong.isUnknownOption()) {
            return "There is no option '" + first + "' here.";
        }
        boolean command = wrong.getCommandLine().getParent() == null;
        return command ? "There is no command '" + first + "'; there are " + String.join(", ", wrong.getCommandLine().getSubcommands().keySet()) + "."
                : "'" + first + "' is one argument too many.";
    }

    private static String value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        String given = "'" + wrong.getValue() + "' does not suit " + name(argument);
        Class<?> type = argument.typeInfo().isOptional() ? argument.typeInfo().getAuxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) {
            List<String> choices = Arrays.stream(type.getEnumConstants()).map(choice -> choice.toString().toLowerCase(Locale.ROOT)).toList();
            return given + ": it takes one of " + String.join(", ", choices) + ".";
        }
        return given + ": it takes a number.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
