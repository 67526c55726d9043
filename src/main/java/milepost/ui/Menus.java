package milepost.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import milepost.ui.desk.Desk;
import milepost.ui.export.FindingsExport;
import milepost.ui.map.MapPane;

/** File, Edit, View and Help. */
final class Menus extends MenuBar {

    Menus(Actions actions, Desk desk, MapPane map, Columns columns, Menu styles, Supplier<List<String>> recent) {
        setId("menus");
        Menu file = new Menu("_File", null, item("New story", "Shortcut+N", actions.openNew()), item("Open…", "Shortcut+O", actions.open()), recent(recent, actions.openRecent()), new SeparatorMenuItem(),
                item("Save", "Shortcut+S", actions.save()), item("Save as…", "Shortcut+Shift+S", actions.saveAs()),
                new SeparatorMenuItem(), item("Export picture…", "Shortcut+E", actions.export()), item("Export report (PDF)…", "", actions.exportReport()), findings(actions.saveFindings()), new SeparatorMenuItem(),
                item("Quit", "Shortcut+Q", actions.quit()));
        Menu edit = new Menu("_Edit", null, named("Undo", "Shortcut+Z", desk.undoNameProperty(), desk::undo),
                named("Redo", "Shortcut+Y", desk.redoNameProperty(), desk::redo),
                new SeparatorMenuItem(), item("Paste", "Shortcut+V", actions.paste()), item("Add a claim…", "", actions.addClaim()), new SeparatorMenuItem(), item("Find a place", "Shortcut+F", actions.findPlace()), new SeparatorMenuItem(), item("Copy picture", "Shortcut+Shift+C", actions.copyPicture()),
                item("Copy alt text", "Shortcut+Shift+A", actions.copyAltText()));
        MapMenu drawn = new MapMenu(desk, map);
        // The keys of the view belong to the map: they act where the focus is.
        Menu view = new Menu("_View", null, item("Zoom in", "", map::zoomIn), item("Zoom out", "", map::zoomOut),
                item("Show the whole story", "", map::home), new SeparatorMenuItem(),
                drawn.projections(), drawn.names(), styles, new SeparatorMenuItem(),
                shown("Layers column", "Shortcut+1", columns.leftShownProperty()),
                shown("Claims column", "Shortcut+2", columns.rightShownProperty()), new SeparatorMenuItem(),
                item("Light or dark", "", actions.switchTheme()));
        Menu help = new Menu("_Help", null, item("Keys and gestures", "", actions.keys()), item("About Milepost", "", actions.about()));
        getMenus().setAll(file, edit, view, help);
    }

    private static Menu findings(Consumer<FindingsExport.Kind> save) {
        Menu menu = new Menu("Save findings as");
        menu.setId("save-findings");
        for (FindingsExport.Kind kind : FindingsExport.Kind.values()) {
            menu.getItems().add(item(kind.words() + "…", "", () -> save.accept(kind)));
        }
        return menu;
    }

    /** The stories opened or saved last, by name; their folders tell apart those of one name. */
    private static Menu recent(Supplier<List<String>> files, Consumer<Path> open) {
        Menu menu = new Menu("Open recent");
        menu.setId("recent");
        Runnable fill = () -> {
            menu.getItems().setAll(files.get().stream().map(Path::of).map(file -> {
                MenuItem item = item(file.getFileName() + "   " + file.getParent(), "", () -> open.accept(file));
                item.setMnemonicParsing(false);
                return item;
            }).toList());
            if (menu.getItems().isEmpty()) {
                MenuItem none = item("No story yet", "", () -> { });
                none.setDisable(true);
                menu.getItems().add(none);
            }
        };
        fill.run();
        menu.setOnShowing(_ -> fill.run());
        return menu;
    }

    /** "Undo add layer usgs.geojson": an item that names what it would take back and is dimmed when there is nothing. */
    private static MenuItem named(String verb, String keys, ObservableValue<Optional<String>> edit, Runnable action) {
        MenuItem item = item(verb, keys, action);
        edit.subscribe(name -> {
            item.setText(name.map(words -> verb + " “" + words + "”").orElse(verb));
            item.setDisable(name.isEmpty());
        });
        return item;
    }

    private static CheckMenuItem shown(String text, String keys, BooleanProperty shown) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.selectedProperty().bindBidirectional(shown);
        return item;
    }

    private static MenuItem item(String text, String keys, Runnable action) {
        MenuItem item = new MenuItem(text);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
