package milepost.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import milepost.render.FrameComposer;
import milepost.story.style.HouseStyle;
import milepost.ui.annotations.Annotating;
import milepost.ui.claims.Checking;
import milepost.ui.claims.Bringing;
import milepost.ui.claims.ClaimSources;
import milepost.ui.claims.ClaimsDesk;
import milepost.ui.claims.editing.ClaimEditor;
import milepost.ui.desk.Desk;
import milepost.ui.export.ExportDialog;
import milepost.ui.export.FindingsExport;
import milepost.ui.export.Fixes;
import milepost.ui.export.PictureExport;
import milepost.ui.features.FeatureBrowsing;
import milepost.ui.files.FileDialogs;
import milepost.ui.files.PlatformDialogs;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.layers.BundledLoading;
import milepost.ui.layers.LayerDoing;
import milepost.ui.layers.LayerFiles;
import milepost.ui.layers.LayersPane;
import milepost.ui.layers.looks.LegendOnMap;
import milepost.ui.map.MapPane;
import milepost.ui.places.PlaceFinding;
import milepost.ui.places.PlaceNames;
import milepost.ui.settings.Settings;
import milepost.ui.story.Opening;
import milepost.ui.story.Overwriting;
import milepost.ui.story.Recovery;
import milepost.ui.story.Saving;
import milepost.ui.story.StoryFiles;
import milepost.ui.story.StoryHeader;
import milepost.ui.story.UnsavedChanges;
import milepost.ui.style.HouseStyles;
import milepost.ui.style.StyleMenu;
import milepost.ui.theme.Icon;
import milepost.ui.theme.Looks;
import milepost.ui.tools.MapTools;
import milepost.ui.tools.ToolButtons;

/** The one window: layers, map and claims beside one another, a toolbar above and a status bar below. */
public final class MainWindow {

    private static final double FIRST_WIDTH = 1360;
    private static final double FIRST_HEIGHT = 860;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 520;

    private final Stage stage;
    private final Jobs jobs;
    private final Desk desk = new Desk();
    private final MapPane map;
    private final MapTools tools;
    private final Annotating annotating;
    private final FeatureBrowsing features;
    private final PlaceNames names = new PlaceNames();
    private final PlaceFinding finding;
    private final Checking checking;
    private final ClaimEditor editor;
    private final ClaimSources sources;
    private final Pasting pasting;
    private final LayerFiles layerFiles;
    private final Opening opening;
    private final PictureExport export;
    private final HouseStyles styles;
    private final Optional<Recovery> recovery;
    private final BorderPane root = new BorderPane();
    private Settings settings;
    private Columns columns;

    /** @param ownFolder where the program keeps what is not saved yet */
    public MainWindow(Stage stage, Jobs jobs, Settings settings, Path ownFolder) {
        this(stage, jobs, settings, Optional.of(ownFolder), window -> new PlatformDialogs(stage, () -> window.settings.lastFolder(),
                folder -> window.settings = window.settings.withLastFolder(folder)));
    }

    /**
     * @param ownFolder where the program keeps what is not saved yet; without one a crash loses it
     * @param dialogs   how a person is asked for files
     */
    MainWindow(Stage stage, Jobs jobs, Settings settings, Optional<Path> ownFolder, Function<MainWindow, FileDialogs> dialogs) {
        this.stage = stage;
        this.jobs = jobs;
        this.settings = settings;
        styles = new HouseStyles(desk, jobs, Looks.named(settings.theme()), settings.style());
        layerFiles = new LayerFiles(desk, jobs);
        FileDialogs files = dialogs.apply(this);
        StoryFiles storyFiles = new StoryFiles(desk, jobs, ownFolder.map(folder -> folder.resolve("locks")));
        Saving saving = new Saving(desk, jobs, files, storyFiles, new Overwriting(stage, desk));
        UnsavedChanges unsaved = new UnsavedChanges(stage, desk, saving);
        opening = new Opening(desk, jobs, layerFiles, unsaved, storyFiles);
        recovery = ownFolder.map(folder -> new Recovery(stage, desk, jobs, layerFiles, unsaved, folder.resolve("unsaved")));
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                storyFiles.look();
                layerFiles.look();
            }
        });
        FrameComposer composer = new FrameComposer(jobs.workers());
        map = new MapPane(desk, jobs, composer);
        tools = new MapTools(desk, map, jobs);
        annotating = new Annotating(desk, map, tools);
        features = new FeatureBrowsing(desk, map, tools, jobs, files);
        new LegendOnMap(desk, map, jobs);
        finding = new PlaceFinding(desk, map, tools, jobs, features, names);
        checking = new Checking(desk, jobs, names);
        editor = new ClaimEditor(desk, jobs, checking::checker, finding::chooser);
        sources = new ClaimSources(desk, jobs, names, this::showClaims);
        pasting = new Pasting(jobs, sources, finding::show, layerFiles::add, this::bring, files);
        export = new PictureExport(desk, jobs, composer, map::viewport);
        Actions actions = actions(files, saving, () -> unsaved.before(stage::close));
        stage.setOnCloseRequest(close -> {
            close.consume();
            actions.quit().run();
        });
        List<Node> panes = build(actions, new StyleMenu(desk, styles, () -> files.open("Open a house style")));
        styles.start();
        checking.start();
        DropSign dropSign = new DropSign();
        StackPane whole = new StackPane(root, dropSign);
        new FileDrop(whole, dropSign, this::bring, pasting::take);
        stage.setScene(new Scene(whole));
        new PaneKeys(stage.getScene(), panes);
        KeySheet.listen(stage.getScene(), actions.keys());
        desk.themeProperty().subscribe(theme -> Looks.wear(theme, stage.getScene()));
        stage.getIcons().setAll(Icon.ofWindow());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        new WindowTitle(stage, desk);
        WindowPlaces.first(stage, FIRST_WIDTH, FIRST_HEIGHT);
        settings.place().ifPresent(place -> WindowPlaces.restore(stage, place));
        desk.fileProperty().subscribe(file -> file.ifPresent(story -> this.settings = this.settings.withRecent(story.toAbsolutePath().toString())));
    }

    /** Shows the window at once and begins to load what it shows. */
    public void show() {
        stage.show();
        map.requestFocus();
        new BundledLoading(desk.base(), jobs).start();
        recovery.ifPresent(Recovery::start);
    }

    /** Opens stories and layers; without any, the bundled story. */
    public void open(List<Path> files) {
        if (files.isEmpty()) {
            opening.openBundledStory();
        } else {
            opening.openOnEmptyDesk(files.stream().filter(file -> !ClaimSources.isSource(file)).toList());
            files.stream().filter(ClaimSources::isSource).forEach(sources::readFile);
        }
    }

    /** A house style dresses the story, articles and tables of claims add to it, whatever else is opened. */
    private void bring(List<Path> files) {
        files.stream().filter(HouseStyle::isStyle).findFirst().ifPresent(styles::bring);
        files.stream().filter(ClaimSources::isSource).forEach(sources::readFile);
        List<Path> others = files.stream().filter(file -> !HouseStyle.isStyle(file) && !ClaimSources.isSource(file)).toList();
        if (!others.isEmpty()) {
            opening.open(others);
        }
    }

    /** @param remember given the settings to keep when the window is closed */
    public void onClosed(Consumer<Settings> remember) {
        stage.setOnHiding(_ -> {
            recovery.ifPresent(Recovery::close);
            remember.accept(settings.withTheme(styles.plainLook()).withStyle(styles.remembered()).withPlace(WindowPlaces.of(stage))
                    .withColumns(columns.columnLayout()));
        });
    }

    void tellSettingsKeptAside(Path aside) {
        jobs.tell(new Notice(Notice.Kind.WARNING, "The settings could not be read; the window starts with fresh ones.",
                aside.toString(), "The old file is kept there."));
    }

    /** Asks the window to close, as its frame's button does. */
    void requestClose() {
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    Desk desk() {
        return desk;
    }

    MapTools tools() {
        return tools;
    }

    LayerFiles layerFiles() {
        return layerFiles;
    }

    Jobs jobs() {
        return jobs;
    }

    private Actions actions(FileDialogs files, Saving saving, Runnable quit) {
        return new Actions(opening::openNew, () -> bring(files.open("Open a story or layers")), this::openRecent, saving::save, saving::saveAs,
                () -> new ExportDialog(stage, desk, export, files, fixes()).show(), () -> export.report(files), new FindingsExport(desk, jobs, files)::save, export::copy, export::copyAltText, finding::find, pasting::paste, () -> editor.add(stage), this::switchTheme,
                () -> new KeySheet(stage, desk.themeProperty().get()).show(), () -> new About(stage, desk.themeProperty().get()).show(), quit);
    }

    /** A story that says what it shows keeps to its projection; any other is shown on the one that fits its claims. */
    private void showClaims() {
        if (desk.story().area().isPresent()) {
            map.showClaims();
        } else {
            map.home();
        }
    }

    /** A file that has gone is forgotten once that has been said. */
    private void openRecent(Path file) {
        if (!Files.exists(file)) {
            settings = settings.withoutRecent(file.toString());
        }
        opening.open(List.of(file));
    }

    private Fixes fixes() {
        return new WindowFixes(desk, map, annotating, () -> columns.leftShownProperty().set(true));
    }

    private void switchTheme() {
        styles.choosePlain(Looks.other(desk.themeProperty().get()));
    }

    /** @return the panes in the order F6 visits them */
    private List<Node> build(Actions actions, StyleMenu styleMenu) {
        LayersPane layers = new LayersPane(desk, new LayerDoing(map::flyTo, features::open, layerFiles::loadAgain, features::save, actions.open()));
        ClaimsDesk claims = new ClaimsDesk(desk, jobs, names, map::flyToClaim, new Bringing(actions.paste(), actions.open(), actions.addClaim()),
                claimId -> editor.edit(stage, claimId));
        VBox.setVgrow(claims, Priority.ALWAYS);
        VBox right = new VBox(new StoryHeader(desk), claims);
        right.getStyleClass().add("right-column");
        layers.getStyleClass().add("left-column");
        NoticesPane notices = new NoticesPane(jobs.notices());
        StackPane middle = new StackPane(map, features.card(), tools.panel(), annotating.bar(), finding.bar(), notices);
        middle.setMinWidth(0);
        middle.getStyleClass().add("middle");
        columns = new Columns(layers, features.below(middle), right, settings.columns());
        Toolbar toolbar = new Toolbar(actions, new Menus(actions, desk, map, columns, styleMenu, () -> this.settings.recent()), desk, columns, finding.field(), new ToolButtons(tools));
        root.setTop(toolbar);
        root.setCenter(columns);
        root.setBottom(new StatusBar(map, tools.hoverTextProperty(), jobs));
        root.setId("window");
        List<Node> panes = new ArrayList<>(List.of(toolbar, layers, map, notices));
        panes.addAll(claims.panes());
        panes.add(root.getBottom());
        return panes;
    }
}
