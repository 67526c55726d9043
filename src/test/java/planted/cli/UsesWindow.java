package planted.cli;

import planted.ui.map.EntersWindowThread;

/** Planted: the commands see the window. */
public record UsesWindow(EntersWindowThread window) {
}
