package milepost.story;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * That a layer's areas are countries, and their outlines another view of the borders.
 *
 * @param codeProperty which property holds each area's country: a code or an English name
 * @param errorMetres  how far the outlines may be off; empty for what the layer states itself
 */
public record BorderViewChoice(String codeProperty, OptionalDouble errorMetres) {
    public BorderViewChoice {
        Objects.requireNonNull(codeProperty, "codeProperty");
        if (errorMetres.isPresent() && !(errorMetres.getAsDouble() >= 0 && Double.isFinite(errorMetres.getAsDouble()))) {
            throw new IllegalArgumentException("an error is no distance: " + errorMetres.getAsDouble());
        }
    }
}
