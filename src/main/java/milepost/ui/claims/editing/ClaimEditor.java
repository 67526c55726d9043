package milepost.ui.claims.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimChecker;
import milepost.claims.ClaimEnd;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.Source;
import milepost.places.Place;
import milepost.story.AddClaim;
import milepost.story.AddPlace;
import milepost.story.ReplaceClaim;
import milepost.story.SeveralEdits;
import milepost.story.Story;
import milepost.story.StoryEdit;
import milepost.story.article.ClaimEdits;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;

/** Opens a claim to be changed in every field, and shows below what would be found. Belongs to the window's thread. */
public final class ClaimEditor {

    private static final double WIDTH = 640;

    private final Desk desk;
    private final Jobs jobs;
    private final Supplier<Optional<ClaimChecker>> checker;
    private final BiFunction<Consumer<Place>, Runnable, Node> chooser;

    /**
     * @param checker how claims are judged now
     * @param chooser makes a field to find a place with, given what takes the place and what to do when the field is left
     */
    public ClaimEditor(Desk desk, Jobs jobs, Supplier<Optional<ClaimChecker>> checker, BiFunction<Consumer<Place>, Runnable, Node> chooser) {
        this.desk = desk;
        this.jobs = jobs;
        this.checker = checker;
        this.chooser = chooser;
    }

    /** Opens a claim of the story. */
    public void edit(Window owner, String claimId) {
        desk.story().claims().stream().filter(claim -> claim.id().equals(claimId)).findFirst().ifPresent(claim -> new Form(owner, claim, "Keep").ask().ifPresent(told -> {
            if (desk.story().claims().stream().anyMatch(one -> one.id().equals(claimId))) {
                desk.make(edited(desk.story(), told));
                desk.select(claimId);
            }
        }));
    }

    /** Asks for a claim that stands in no article. */
    public void add(Window owner) {
        Quantity unsaid = new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), "", DistanceUnit.MILE, Hedge.VAGUE, "");
        Claim empty = new Claim(ClaimEdits.freeClaimId(desk.story()), "", Source.UNKNOWN, new ClaimEnd.Open(""), new ClaimEnd.Open(""), new Assertion.Amount(unsaid), "");
        new Form(owner, empty, "Add to the story").ask().ifPresent(told -> {
            AddClaim add = new AddClaim(told.claim());
            List<StoryEdit> edits = places(desk.story(), told);
            edits.add(add);
            desk.make(new SeveralEdits(add.name(), edits));
            desk.select(told.claim().id());
        });
    }

    /** Who has gone through a proposal's fields has accepted it. */
    private static StoryEdit edited(Story story, ClaimForm.Told told) {
        ReplaceClaim replace = new ReplaceClaim(told.claim());
        List<StoryEdit> edits = places(story, told);
        edits.add(replace);
        if (story.proposed(told.claim().id())) {
            edits.add(ClaimEdits.accept(story, told.claim().id()));
        }
        return new SeveralEdits(replace.name(), edits);
    }

    private static List<StoryEdit> places(Story story, ClaimForm.Told told) {
        List<StoryEdit> edits = new ArrayList<>();
        told.places().stream().filter(place -> !story.placesById().containsKey(place.id())).forEach(place -> edits.add(new AddPlace(place)));
        return edits;
    }

    private record Question(ClaimForm.Told told, ClaimChecker judge) {

        Finding finding(Map<String, Place> storyPlaces) {
            Map<String, Place> all = new HashMap<>(storyPlaces);
            told.places().forEach(place -> all.putIfAbsent(place.id(), place));
            return judge.check(told.claim(), all);
        }
    }

    /** The dialog for one claim. */
    private final class Form {

        private final Dialog<ButtonType> dialog = new Dialog<>();
        private final Label verdict = new Label();
        private final Label sentence = new Label();
        private final ClaimForm form = new ClaimForm(chooser, this::look);
        private final Newest<Question, Finding> finding;
        private final Map<String, Place> places = Map.copyOf(desk.story().placesById());

        Form(Window owner, Claim claim, String keep) {
            finding = new Newest<>(jobs, (asked, _) -> asked.finding(places), (_, found) -> show(found), _ -> { });
            dialog.initOwner(owner);
            dialog.setTitle(claim.quote().isEmpty() ? "Add a claim" : "Edit the claim");
            dialog.setHeaderText(null);
            dialog.setGraphic(null);
            dialog.setResizable(true);
            verdict.setId("editor-verdict");
            verdict.getStyleClass().add("editor-verdict");
            sentence.setId("editor-sentence");
            sentence.getStyleClass().add("editor-sentence");
            sentence.setWrapText(true);
            sentence.setMinHeight(Label.USE_PREF_SIZE);
            VBox result = new VBox(verdict, sentence);
            result.getStyleClass().add("editor-result");
            ScrollPane scroll = new ScrollPane(form.node());
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("claim-form-scroll");
            VBox content = new VBox(scroll, result);
            content.setMinWidth(WIDTH);
            content.setMaxWidth(WIDTH);
            dialog.getDialogPane().setContent(content);
            dialog.getDialogPane().getStyleClass().add("claim-editor");
            dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
            ButtonType done = new ButtonType(keep, ButtonBar.ButtonData.OK_DONE);
            dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL, done);
            Node button = dialog.getDialogPane().lookupButton(done);
            button.setId("claim-keep");
            button.addEventFilter(ActionEvent.ACTION, pressed -> {
                if (told().isEmpty()) {
                    pressed.consume();
                }
            });
            form.show(claim, desk.story().placesById());
            look();
        }

        Optional<ClaimForm.Told> ask() {
            return dialog.showAndWait().filter(pressed -> pressed.getButtonData().isDefaultButton()).flatMap(_ -> told());
        }

        /** What the form says now; where it cannot be understood, that is said below. */
        private Optional<ClaimForm.Told> told() {
            try {
                return Optional.of(form.told());
            } catch (Faulty faulty) {
                verdict.setText("");
                sentence.setText(faulty.getMessage());
                return Optional.empty();
            }
        }

        private void look() {
            told().ifPresent(told -> checker.get().ifPresent(judge -> finding.ask(new Question(told, judge))));
        }

        private void show(Finding found) {
            told().ifPresent(_ -> {
                verdict.setText(found.verdict().words());
                sentence.setText(found.sentence());
            });
        }
    }
}
