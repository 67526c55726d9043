package planted.layers.tables;

import planted.layers.UsesMain;

/** Planted: the other half of the cycle. */
public record Table(UsesMain layer, String name) {
}
