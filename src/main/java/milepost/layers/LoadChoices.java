package milepost.layers;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a person decided about the reading of a file, where the file leaves it open or is wrong. Immutable.
 *
 * @param system     the system the coordinates are in ("EPSG:25832"), whatever the file says; empty to believe the file
 * @param swapped    whether the file has latitude before longitude
 * @param columns    the columns of a table that say where its rows are; empty to have them guessed
 * @param table      the name of the table to read, in a file that has several; empty for the first
 * @param unrepaired what is not to be mended
 */
public record LoadChoices(Optional<String> system, boolean swapped, Optional<TableColumns> columns, Optional<String> table,
                          Set<RepairKind> unrepaired) {

    /** Nothing was decided. */
    public static final LoadChoices NONE = new LoadChoices(Optional.empty(), false, Optional.empty(), Optional.empty(), Set.of());

    public LoadChoices {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(table, "table");
        unrepaired = Set.copyOf(unrepaired);
    }

    public LoadChoices withSystem(String name) {
        return new LoadChoices(Optional.of(name), swapped, columns, table, unrepaired);
    }

    /** The same, believing the file. */
    public LoadChoices withoutSystem() {
        return new LoadChoices(Optional.empty(), swapped, columns, table, unrepaired);
    }

    public LoadChoices withSwapped(boolean latitudeFirst) {
        return new LoadChoices(system, latitudeFirst, columns, table, unrepaired);
    }

    public LoadChoices withColumns(TableColumns chosen) {
        return new LoadChoices(system, swapped, Optional.of(chosen), table, unrepaired);
    }

    public LoadChoices withTable(String name) {
        return new LoadChoices(system, swapped, columns, Optional.of(name), unrepaired);
    }

    /** The same with a kind of repair switched off, or on again. */
    public LoadChoices withRepair(RepairKind kind, boolean repaired) {
        Set<RepairKind> others = EnumSet.noneOf(RepairKind.class);
        others.addAll(unrepaired);
        if (repaired) {
            others.remove(kind);
        } else {
            others.add(kind);
        }
        return new LoadChoices(system, swapped, columns, table, others);
    }
}
