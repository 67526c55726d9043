package milepost.ui.export;

import javafx.util.StringConverter;
import milepost.render.scene.Theme;

/** Shows a house style by its name. */
final class ThemeConverter extends StringConverter<Theme> {

    @Override
    public String toString(Theme theme) {
        return theme == null ? "" : theme.name();
    }

    @Override
    public Theme fromString(String name) {
        throw new UnsupportedOperationException("styles are chosen, not written");
    }
}
