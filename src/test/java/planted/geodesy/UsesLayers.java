package planted.geodesy;

import planted.layers.UsesMain;

/** Planted: a low package uses a higher one. */
public record UsesLayers(UsesMain higher) {
}
