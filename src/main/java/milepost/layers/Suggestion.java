package milepost.layers;

import java.util.Objects;

/**
 * Another way to read a file, offered and never taken unasked: loading it again with these choices does it.
 *
 * @param code     a stable short name in kebab case ("swap-axes")
 * @param label    what a button says ("Swap latitude and longitude")
 * @param sentence why, and what would come of it, one plain sentence
 * @param choices  what to load the file with
 */
public record Suggestion(String code, String label, String sentence, LoadChoices choices) {
    public Suggestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(choices, "choices");
    }
}
