package milepost.ui.map;

import milepost.render.marks.ClaimMarks;
import milepost.render.scene.Viewport;

/** Marks, and the view in whose pixels they are laid out. */
public record LaidMarks(ClaimMarks marks, Viewport view) {
}
