package milepost.ui.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import milepost.claims.Finding;
import milepost.geodesy.Earth;
import milepost.geodesy.Nearest;
import milepost.geodesy.Position;
import milepost.places.Place;
import milepost.render.tools.ToolText;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;

/**
 * What lies how far from the cursor: the nearest border, and the place of the selected claim. Asked on a worker, the newest
 * position only, so that the map never waits for it. Belongs to the window's thread.
 */
final class Hover {

    private record Question(Position cursor, Ground ground, Optional<Target> target) {
    }

    /** A place that distances are told to. */
    private record Target(String name, Position at) {
    }

    private record Answer(String words, Optional<Ground.Found> found) {
    }

    private final Desk desk;
    private final Supplier<Ground> ground;
    private final Newest<Question, Answer> asking;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyObjectWrapper<Optional<Ground.Found>> nearest = new ReadOnlyObjectWrapper<>(this, "nearest", Optional.empty());
    private boolean away = true;

    Hover(Desk desk, Jobs jobs, Supplier<Ground> ground) {
        this.desk = desk;
        this.ground = ground;
        asking = new Newest<>(jobs, (question, _) -> answer(question), (_, answer) -> {
            if (!away) {
                text.set(answer.words());
                nearest.set(answer.found());
            }
        }, _ -> { });
    }

    /** "Belarus–Ukraine border 31 mi · 50 km   Brest 12 mi · 19 km"; "" when the cursor is not on the map. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The line nearest to where the cursor was when it was last asked. */
    ReadOnlyObjectProperty<Optional<Ground.Found>> nearestProperty() {
        return nearest.getReadOnlyProperty();
    }

    void at(Optional<Position> cursor) {
        away = cursor.isEmpty();
        if (away) {
            text.set("");
            nearest.set(Optional.empty());
        }
        cursor.ifPresent(position -> asking.ask(new Question(position, ground.get(), target())));
    }

    private Optional<Target> target() {
        return desk.selectedClaimIdProperty().get()
                .flatMap(id -> desk.findingsProperty().get().stream().filter(finding -> finding.claim().id().equals(id)).findFirst())
                .flatMap(Finding::line).map(line -> new Target(name(line.from()), line.from()));
    }

    private String name(Position at) {
        return desk.story().places().stream().filter(place -> place.coordinates().stream().anyMatch(one -> one.position().equals(at)))
                .map(Place::name).findFirst().orElse("the claim's place");
    }

    private static Answer answer(Question question) {
        Optional<Ground.Found> found = question.ground().nearest(question.cursor());
        List<String> parts = new ArrayList<>();
        found.ifPresent(line -> parts.add(line.line().name() + " " + ToolText.shortLength(line.nearest().metres()) + equallyNear(line.nearest())
                + (line.remarks().isEmpty() ? "" : " (" + String.join(" ", line.remarks()) + ")")));
        question.target().ifPresent(place -> parts.add(place.name() + " "
                + ToolText.shortLength(Earth.measure(question.cursor(), place.at()).metres())));
        return new Answer(String.join("   ", parts), found);
    }

    /** " at 2 points"; "" for one. */
    private static String equallyNear(Nearest nearest) {
        return nearest.to().size() > 1 ? " at " + nearest.to().size() + " points" : "";
    }
}
