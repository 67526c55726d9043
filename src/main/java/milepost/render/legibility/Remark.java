package milepost.render.legibility;

import java.util.Objects;
import java.util.Optional;
import milepost.render.scene.LabelBox;

/**
 * Something that readers may not be able to read.
 *
 * @param fault    what is wrong
 * @param sentence what, where, and what to do
 * @param where    the box of it in pixels at 1×; empty for the picture as a whole
 * @param fix      where a person mends it
 */
public record Remark(Fault fault, String sentence, Optional<LabelBox> where, Fix fix) {

    /** What can be wrong. */
    public enum Fault { TOO_SMALL, FAINT, COVERED, CUT_OFF, LEFT_OUT, UNNAMED, SYSTEM_FONT, UNLICENSED, ON_A_PHONE }

    /** Where a person mends it. */
    public sealed interface Fix {
        /** An annotation, by its id. */
        record AtAnnotation(String id) implements Fix { }

        /** A claim, by its id. */
        record AtClaim(String id) implements Fix { }

        /** A user's layer, by its id. */
        record AtLayer(String id) implements Fix { }

        /** The story's title and subtitle. */
        record AtTitle() implements Fix { }

        /** The size of the picture. */
        record AtSize() implements Fix { }
    }

    public Remark {
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(fix, "fix");
    }

    /** Whether it says how the picture is read rather than that something cannot be. */
    public boolean advice() {
        return fault == Fault.UNNAMED || fault == Fault.ON_A_PHONE || fault == Fault.SYSTEM_FONT || fault == Fault.UNLICENSED;
    }
}
