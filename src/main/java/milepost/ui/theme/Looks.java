package milepost.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import milepost.render.scene.Theme;

/** Dresses the window in light or dark. */
public final class Looks {

    private Looks() { }

    public static boolean dark(Theme theme) {
        return theme.dark();
    }

    /** The theme of that name; light for a name that is none. */
    public static Theme named(String id) {
        return id.equals(Theme.DARK.id()) ? Theme.DARK : Theme.LIGHT;
    }

    public static Theme other(Theme theme) {
        return dark(theme) ? Theme.LIGHT : Theme.DARK;
    }

    /** Puts one look on the whole program: its windows, menus and dialogs. */
    public static void wear(Theme theme, Scene scene) {
        Application.setUserAgentStylesheet(dark(theme)
                ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(theme));
    }

    /** Our sheets, for a scene of its own such as a dialog's: the colours first, then what uses them. */
    public static List<String> sheets(Theme theme) {
        return List.of(sheet(dark(theme) ? "dark.css" : "light.css"), sheet("milepost.css"), sheet("panes.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Looks.class.getResource(name), name).toExternalForm();
    }
}
