package milepost.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milepost.layers.LoadChoices;
import milepost.layers.RepairKind;
import milepost.layers.TableColumns;
import milepost.problems.UserException;
import picocli.CommandLine.Option;

/** What a command is told about the reading of layers, where a file leaves it open or is wrong. */
final class LayerOptions {

    private static final String SWAP = "--swap";
    private static final String CRS = "--crs";
    private static final String COLUMNS = "--columns";
    private static final String TABLE = "--table";
    private static final String UNREPAIRED = "--no-repair";

    @Option(names = CRS, paramLabel = "EPSG:N", description = "The coordinate system, whatever the file says; EPSG:4326 is longitude and latitude.")
    private Optional<String> system;

    @Option(names = SWAP, description = "The file has latitude before longitude.")
    private boolean swapped;

    @Option(names = COLUMNS, paramLabel = "LON,LAT", description = "The columns of a table that hold longitude and latitude; or one column, as latlon:NAME, lonlat:NAME or shape:NAME.")
    private Optional<String> columns;

    @Option(names = TABLE, paramLabel = "NAME", description = "Which layer to read, of a file that has several.")
    private Optional<String> table;

    @Option(names = UNREPAIRED, paramLabel = "KIND", split = ",", description = "What not to mend: unclosed-ring, pole-rounded, short-part.")
    private List<String> unrepaired = List.of();

    LoadChoices choices() {
        LoadChoices choices = new LoadChoices(system, swapped, columns.map(LayerOptions::columns), table, Set.of());
        for (String kind : unrepaired) {
            choices = choices.withRepair(repair(kind), false);
        }
        return choices;
    }

    /** The options that ask for choices, as they are typed. */
    static String words(LoadChoices choices) {
        List<String> words = new ArrayList<>();
        choices.system().ifPresent(name -> words.add(CRS + " " + quoted(name)));
        if (choices.swapped()) {
            words.add(SWAP);
        }
        choices.columns().ifPresent(found -> words.add(COLUMNS + " " + quoted(text(found))));
        choices.table().ifPresent(name -> words.add(TABLE + " " + quoted(name)));
        if (!choices.unrepaired().isEmpty()) {
            words.add(UNREPAIRED + " " + choices.unrepaired().stream().map(RepairKind::code).sorted().collect(Collectors.joining(",")));
        }
        return String.join(" ", words);
    }

    private static TableColumns columns(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String name = text.substring(colon + 1);
        int comma = text.indexOf(',');
        return switch (kind) {
            case "latlon" -> TableColumns.of(TableColumns.Kind.LATITUDE_LONGITUDE, name);
            case "lonlat" -> TableColumns.of(TableColumns.Kind.LONGITUDE_LATITUDE, name);
            case "shape" -> TableColumns.of(TableColumns.Kind.GEOMETRY, name);
            default -> {
                if (comma < 1 || comma == text.length() - 1) {
                    throw UserException.usage("\"" + text + "\" does not name columns.", "Write them as " + COLUMNS + " LON,LAT or " + COLUMNS + " latlon:NAME.");
                }
                yield TableColumns.of(text.substring(0, comma), text.substring(comma + 1));
            }
        };
    }

    private static String text(TableColumns columns) {
        return switch (columns.kind()) {
            case TWO_COLUMNS -> columns.first() + "," + columns.second();
            case LATITUDE_LONGITUDE -> "latlon:" + columns.first();
            case LONGITUDE_LATITUDE -> "lonlat:" + columns.first();
            case GEOMETRY -> "shape:" + columns.first();
        };
    }

    private static RepairKind repair(String code) {
        return Arrays.stream(RepairKind.values()).filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> UserException.usage("\"" + code + "\" is nothing that is mended.", "Write "
                        + Arrays.stream(RepairKind.values()).map(RepairKind::code).collect(Collectors.joining(", ")) + "."));
    }

    private static String quoted(String text) {
        return text.matches("[\\w:.,/-]+") ? text : "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
