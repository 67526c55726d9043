package milepost.render.faces;

import java.util.Optional;
import milepost.story.style.FontRole;
import milepost.story.style.HouseStyle;

/** The faces of a house style, one for each use. */
public record Faces(Face regular, Face medium, Face semibold, Face italic, Face title) {

    /** @throws milepost.problems.UserException (INPUT) when a file of the style's is no typeface */
    public static Faces of(HouseStyle style) {
        return new Faces(face(style, FontRole.REGULAR), face(style, FontRole.MEDIUM), face(style, FontRole.SEMIBOLD), face(style, FontRole.ITALIC),
                face(style, FontRole.TITLE));
    }

    private static Face face(HouseStyle style, FontRole role) {
        return Optional.ofNullable(style.fonts().get(role)).map(file -> Face.of(file, role)).orElseGet(() -> Face.bundled(role));
    }
}
