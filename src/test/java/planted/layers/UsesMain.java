package planted.layers;

import planted.PlantedMain;
import planted.layers.tables.Table;

/** Planted: uses the main class, and closes a cycle with its own sub-package. */
public final class UsesMain {
    public Table table() {
        return new Table(this, PlantedMain.name());
    }
}
