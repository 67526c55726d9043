package milepost.layers;

import java.util.Optional;

/**
 * @param report what was found; always there
 * @param layer  what was read; empty when the file was refused
 */
public record LoadResult(LoadReport report, Optional<Layer> layer) {
}
