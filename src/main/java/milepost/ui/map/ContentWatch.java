package milepost.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import milepost.render.scene.MapLayer;
import milepost.ui.desk.Desk;

/** What of the desk the map shows, put together anew when any of it changes. */
final class ContentWatch {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<MapContent>> content =
            new ReadOnlyObjectWrapper<>(this, "content", Optional.empty());

    ContentWatch(Desk desk) {
        this.desk = desk;
        InvalidationListener update = _ -> update();
        for (Observable part : new Observable[] {desk.base().mapProperty(), desk.storyProperty(), desk.mapLayersProperty(), desk.arrivingProperty(),
                desk.findingsProperty(), desk.selectedClaimIdProperty(), desk.themeProperty()}) {
            part.addListener(update);
        }
        update();
    }

    /** Empty until the base map is here. */
    ReadOnlyObjectProperty<Optional<MapContent>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    private void update() {
        content.set(desk.base().mapProperty().get().map(base -> new MapContent(base, layers(), desk.story(),
                desk.findingsProperty().get(), desk.selectedClaimIdProperty().get(), desk.themeProperty().get())));
    }

    /** The very list of the desk where nothing is arriving: the map tells by it that nothing has changed. */
    private List<MapLayer> layers() {
        List<MapLayer> here = desk.mapLayersProperty().get();
        List<MapLayer> arriving = desk.arrivingProperty().get();
        return arriving.isEmpty() ? here : Stream.concat(here.stream(), arriving.stream()).toList();
    }
}
