package milepost.layers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a table is made of, for whoever corrects which of its columns say where its rows are.
 *
 * @param columns the names of all columns, in their order
 * @param places  the columns that were taken; empty when none could be
 */
public record TableOutline(List<String> columns, Optional<TableColumns> places) {
    public TableOutline {
        columns = List.copyOf(columns);
        Objects.requireNonNull(places, "places");
    }
}
