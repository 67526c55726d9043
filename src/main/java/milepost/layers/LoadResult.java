package milepost.layers;

import java.util.List;
import java.util.Optional;

/**
 * @param report      what was found; always there
 * @param layer       what was read; empty when the file was refused
 * @param suggestions other ways to read the file that may be what its maker meant
 * @param repairs     what was mended in which features; each kind can be switched off by loading again
 * @param table       the columns of a table, in a refused one too; empty for every other format
 */
public record LoadResult(LoadReport report, Optional<Layer> layer, List<Suggestion> suggestions, Repairs repairs, Optional<TableOutline> table) {

    public LoadResult {
        suggestions = List.copyOf(suggestions);
    }

    public LoadResult(LoadReport report, Optional<Layer> layer) {
        this(report, layer, List.of(), Repairs.NONE, Optional.empty());
    }
}
