package milepost.ui.annotations;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import milepost.story.Annotation;
import milepost.story.Annotation.Role;
import milepost.story.AnnotationMark;
import milepost.story.ReplaceAnnotation.Verb;
import milepost.ui.map.MapFonts;
import milepost.ui.theme.Buttons;

/** Over the map's upper edge: the kinds to add while the tool is in the hand, and what can be done with the annotation selected. */
final class NoteBar extends VBox {

    private final Notes notes;
    private final FlowPane kinds = new FlowPane(4, 4);
    private final HBox selection = new HBox(6);
    private final Label hint = new Label();
    private final Map<NoteKind, ToggleButton> buttons = new EnumMap<>(NoteKind.class);
    private final Map<Role, ToggleButton> roles = new EnumMap<>(Role.class);
    private final Label called = new Label();
    private final ToggleButton pointing = new ToggleButton("Leader line");
    private boolean active;

    /** @param hands told which kind is chosen and what is to be done */
    NoteBar(Notes notes, NoteHands hands) {
        this.notes = notes;
        setId("note-bar");
        getStyleClass().addAll("tool-panel", "note-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setSpacing(4);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        for (NoteKind kind : NoteKind.values()) {
            ToggleButton button = new ToggleButton(kind.words());
            button.setId("note-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getStyleClass().add("small-button");
            button.setFocusTraversable(true);
            button.setOnAction(_ -> hands.choose(kind));
            buttons.put(kind, button);
            kinds.getChildren().add(button);
        }
        kinds.setPrefWrapLength(620);
        hint.getStyleClass().add("tool-hint");
        hands.kindProperty().subscribe(chosen -> {
            buttons.forEach((kind, button) -> button.setSelected(kind == chosen));
            hint.setText(chosen.hint() + ". Esc puts the tool away.");
        });
        fillSelection(hands);
        getChildren().addAll(kinds, hint, selection);
        hands.activeProperty().subscribe(now -> {
            active = now;
            arrange();
        });
        notes.selectedProperty().subscribe(_ -> arrange());
        notes.desk().storyProperty().subscribe(_ -> arrange());
    }

    private void fillSelection(NoteHands hands) {
        selection.setAlignment(Pos.CENTER_LEFT);
        selection.getChildren().add(called);
        for (Role role : Role.values()) {
            ToggleButton button = Buttons.named(new ToggleButton(null, new Circle(7)), roleWords(role));
            button.setId("note-role-" + role.name().toLowerCase(Locale.ROOT));
            button.setOnAction(_ -> notes.selected().ifPresent(one -> notes.replace(one.withRole(role), Verb.RESTYLE)));
            roles.put(role, button);
            selection.getChildren().add(button);
        }
        pointing.getStyleClass().add("small-button");
        pointing.setId("note-leader-line");
        pointing.setOnAction(_ -> notes.selected().ifPresent(one -> notes.replace(one.withMark(
                one.mark() instanceof AnnotationMark.Callout(var at) ? new AnnotationMark.Caption(at) : new AnnotationMark.Callout(one.at())), Verb.CHANGE)));
        selection.getChildren().addAll(pointing, Buttons.icon("note", "Edit the words (Enter)", hands::edit),
                Buttons.icon("remove", "Remove it (Delete)", notes::remove));
    }

    private static String roleWords(Role role) {
        return switch (role) {
            case NEUTRAL -> "Neutral";
            case MAIN -> "What the story is about";
            case OTHER -> "The other side";
            case QUIET -> "Quiet";
        };
    }

    private void arrange() {
        Optional<Annotation> chosen = notes.selected();
        show(kinds, active);
        show(hint, active);
        show(selection, chosen.isPresent());
        show(this, active || chosen.isPresent());
        chosen.ifPresent(one -> {
            called.setText(sentence(one.mark().noun()));
            roles.forEach((role, button) -> {
                button.setSelected(one.role() == role);
                ((Circle) button.getGraphic()).setFill(MapFonts.color(notes.desk().themeProperty().get().ink(role).mark()));
            });
            boolean words = one.mark() instanceof AnnotationMark.Callout || one.mark() instanceof AnnotationMark.Caption;
            show(pointing, words);
            pointing.setSelected(one.mark() instanceof AnnotationMark.Callout);
        });
    }

    private static String sentence(String noun) {
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
