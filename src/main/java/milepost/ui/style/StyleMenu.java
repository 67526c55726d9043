package milepost.ui.style;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import milepost.render.scene.Theme;
import milepost.ui.desk.Desk;

/** The house styles there are to choose from. Belongs to the story and can be undone. */
public final class StyleMenu extends Menu {

    private final Desk desk;
    private final HouseStyles styles;
    private final Supplier<List<Path>> chosen;

    /** @param chosen asks a person for a style's file */
    public StyleMenu(Desk desk, HouseStyles styles, Supplier<List<Path>> chosen) {
        super("House style");
        this.desk = desk;
        this.styles = styles;
        this.chosen = chosen;
        setId("house-styles");
        desk.themeProperty().subscribe(_ -> fill());
    }

    private void fill() {
        getItems().setAll(choice("Light", () -> styles.choosePlain(Theme.LIGHT), plain(Theme.LIGHT)), choice("Dark", () -> styles.choosePlain(Theme.DARK), plain(Theme.DARK)));
        styles.brought().ifPresent(style -> getItems().add(choice(style.name(), styles::chooseBrought, desk.styleProperty().get().equals(styles.brought()))));
        MenuItem other = new MenuItem("Open a house style…");
        other.setOnAction(_ -> chosen.get().stream().findFirst().ifPresent(styles::bring));
        getItems().addAll(new SeparatorMenuItem(), other);
    }

    private boolean plain(Theme theme) {
        return desk.themeProperty().get() == theme;
    }

    private static RadioMenuItem choice(String text, Runnable action, boolean on) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setSelected(on);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
