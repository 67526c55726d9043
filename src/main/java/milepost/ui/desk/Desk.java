package milepost.ui.desk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import milepost.claims.Finding;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.story.History;
import milepost.story.Story;
import milepost.story.StoryEdit;
import milepost.story.style.HouseStyle;

/** The window's state: the open story and everything that is known or shown of it. */
public final class Desk {

    private final BaseLayers base = new BaseLayers();
    private final Map<String, LoadedFile> loaded = new HashMap<>();
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(this, "story", Story.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(this, "file", Optional.empty());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
    private final ReadOnlyObjectWrapper<Optional<String>> undoName = new ReadOnlyObjectWrapper<>(this, "undoName", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoName = new ReadOnlyObjectWrapper<>(this, "redoName", Optional.empty());
    private final ReadOnlyObjectWrapper<CheckState> check =
            new ReadOnlyObjectWrapper<>(this, "check", new CheckState.Checking(0, List.of()));
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final ReadOnlyObjectWrapper<List<MapLayer>> mapLayers = new ReadOnlyObjectWrapper<>(this, "mapLayers", List.of());
    private final ReadOnlyObjectWrapper<List<MapLayer>> arriving = new ReadOnlyObjectWrapper<>(this, "arriving", List.of());
    private final ObjectProperty<Optional<String>> selectedClaimId = new SimpleObjectProperty<>(this, "selectedClaimId", Optional.empty());
    private final ObjectProperty<Optional<ChosenFeature>> selectedFeature = new SimpleObjectProperty<>(this, "selectedFeature", Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Optional<HouseStyle>> style = new SimpleObjectProperty<>(this, "style", Optional.empty());
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper(this, "opened", 0);
    private final ReadOnlyIntegerWrapper filesRead = new ReadOnlyIntegerWrapper(this, "filesRead", 0);
    private History history = new History(Story.EMPTY);
    private Optional<Path> openedFrom = Optional.empty();

    /** The layers that come with the program. */
    public BaseLayers base() {
        return base;
    }

    /** The story as it stands now. */
    public ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    public Story story() {
        return story.get();
    }

    /** The file the story was opened from or saved to; empty for one that has none. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether the story was changed since it was opened or saved. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** The name of the edit that {@link #undo} would take back. */
    public ReadOnlyObjectProperty<Optional<String>> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** How many stories have been put on the desk: changes whenever another one is. */
    public ReadOnlyIntegerProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Puts another story on the desk. What was selected and what was loaded for the old one is forgotten. */
    public void open(Story another, Optional<Path> from) {
        put(new History(another), from, from);
    }

    /**
     * Puts a story on the desk that was never saved as it stands.
     *
     * @param belongsTo the file it will be saved to; empty when it has none
     * @param lay       the file it was kept in: paths of its layers start there
     */
    public void recover(Story unsaved, Optional<Path> belongsTo, Path lay) {
        put(History.unsaved(unsaved), belongsTo, Optional.of(lay));
    }

    private void put(History another, Optional<Path> belongsTo, Optional<Path> readFrom) {
        opened.set(opened.get() + 1);
        history = another;
        openedFrom = readFrom;
        loaded.clear();
        arriving.set(List.of());
        selectedClaimId.set(Optional.empty());
        selectedFeature.set(Optional.empty());
        setCheck(new CheckState.Checking(0, List.of()));
        file.set(belongsTo);
        update();
    }

    public void make(StoryEdit edit) {
        history.make(edit);
        update();
    }

    /** Takes the last edit back; does nothing when there is none. */
    public void undo() {
        if (history.undoName().isPresent()) {
            history.undo();
            update();
        }
    }

    public void redo() {
        if (history.redoName().isPresent()) {
            history.redo();
            update();
        }
    }

    /** The story, as it stood when it was written, is in this file now; edits made since then are not. */
    public void markSaved(Story written, Path in) {
        history.markSaved(written);
        file.set(Optional.of(in));
        update();
    }

    /** The file the story was opened from, wherever it was saved to since: paths of layers not read yet start there. */
    public Optional<Path> openedFrom() {
        return openedFrom;
    }

    /** What was read for a layer of the story; stays known while the layer is removed, so that undo is instant. */
    public void layerLoaded(String layerId, LoadedFile what) {
        loaded.put(layerId, what);
        update();
        filesRead.set(filesRead.get() + 1);
    }

    /** How many layer files have been read, refused ones too: changes whenever {@link #loadedFile} knows more. */
    public ReadOnlyIntegerProperty filesReadProperty() {
        return filesRead.getReadOnlyProperty();
    }

    public Optional<LoadedFile> loadedFile(String layerId) {
        return Optional.ofNullable(loaded.get(layerId));
    }

    /** The story's layers as far as they are loaded, the lowest first. */
    public ReadOnlyObjectProperty<List<MapLayer>> mapLayersProperty() {
        return mapLayers.getReadOnlyProperty();
    }

    /** What has arrived of large layers that are still being read: only to be drawn. */
    public ReadOnlyObjectProperty<List<MapLayer>> arrivingProperty() {
        return arriving.getReadOnlyProperty();
    }

    /** More of a layer has arrived, or with nothing, it is all here or will not come. */
    public void arrive(String layerId, Optional<MapLayer> soFar) {
        List<MapLayer> others = arriving.get().stream().filter(layer -> !layer.id().equals(layerId)).toList();
        if (soFar.isPresent() || others.size() < arriving.get().size()) {
            arriving.set(Stream.concat(others.stream(), soFar.stream()).toList());
        }
    }

    public ReadOnlyObjectProperty<CheckState> checkProperty() {
        return check.getReadOnlyProperty();
    }

    public void setCheck(CheckState state) {
        check.set(state);
        findings.set(state.findings());
    }

    /** The newest findings known, in the story's order; empty until the first check has ended. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** The story as pictures and reports have it: see {@link Story#accepted}. */
    public Story acceptedStory() {
        return story().accepted();
    }

    /** The findings of that story. */
    public List<Finding> acceptedFindings() {
        Story now = story();
        return findings.get().stream().filter(finding -> !now.proposed(finding.claim().id())).toList();
    }

    /** The claim that is opened in the column and lit up on the map. */
    public ObjectProperty<Optional<String>> selectedClaimIdProperty() {
        return selectedClaimId;
    }

    public void select(String claimId) {
        selectedClaimId.set(Optional.of(claimId));
    }

    /** The feature of a layer that is lit up on the map, in its table and in its card. */
    public ObjectProperty<Optional<ChosenFeature>> selectedFeatureProperty() {
        return selectedFeature;
    }

    /** The map's colours; the rest of the window follows them. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The house style that colours and tolerances are of; empty for the window's own look and the shipped table. */
    public ObjectProperty<Optional<HouseStyle>> styleProperty() {
        return style;
    }

    private void update() {
        story.set(history.story());
        changed.set(history.changed());
        undoName.set(history.undoName());
        redoName.set(history.redoName());
        mapLayers.set(story().layers().stream()
                .flatMap(layer -> loadedFile(layer.id()).flatMap(what -> what.result().layer()).stream()
                        .map(content -> new MapLayer(layer, content)))
                .toList());
    }
}
