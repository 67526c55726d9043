package milepost.layers;

import java.util.List;
import java.util.Optional;

/**
 * @param report      what was found; always there
 * @param layer       what was read; empty when the file was refused
 * @param suggestions other ways to read the file that may be what its maker meant
 */
public record LoadResult(LoadReport report, Optional<Layer> layer, List<Suggestion> suggestions) {

    public LoadResult {
        suggestions = List.copyOf(suggestions);
    }

    public LoadResult(LoadReport report, Optional<Layer> layer) {
        this(report, layer, List.of());
    }
}
