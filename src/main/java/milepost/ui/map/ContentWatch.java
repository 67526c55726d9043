package milepost.ui.map;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import milepost.ui.desk.Desk;

/** What of the desk the map shows, put together anew when any of it changes. */
final class ContentWatch {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<MapContent>> content =
            new ReadOnlyObjectWrapper<>(this, "content", Optional.empty());

    ContentWatch(Desk desk) {
        this.desk = desk;
        InvalidationListener update = _ -> update();
        for (Observable part : new Observable[] {desk.base().mapProperty(), desk.storyProperty(), desk.mapLayersProperty(),
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
        content.set(desk.base().mapProperty().get().map(base -> new MapContent(base, desk.mapLayersProperty().get(), desk.story(),
                desk.findingsProperty().get(), desk.selectedClaimIdProperty().get(), desk.themeProperty().get())));
    }
}
