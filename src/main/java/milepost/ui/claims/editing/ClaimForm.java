package milepost.ui.claims.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.Course;
import milepost.claims.Source;
import milepost.geodesy.Compass;
import milepost.places.Place;

/** Every field of a claim. */
final class ClaimForm {

    /** A claim as the form has it, with the places it names that were chosen in it. */
    record Told(Claim claim, List<Place> places) {
        Told {
            places = List.copyOf(places);
        }
    }

    private static final int QUOTE_ROWS = 2;

    private final FormLines lines = new FormLines();
    private final TextArea quote = area("claim-quote", "The words of the source, letter by letter");
    private final AmountFields amount;
    private final EndFields from;
    private final EndFields to;
    private final ChoiceBox<Optional<Compass>> direction;
    private final ChoiceBox<Course> course;
    private final TextField outlet = FormLines.wide(FormLines.text("claim-outlet", "CNN", "Outlet"));
    private final TextField date = FormLines.text("claim-date", "2024-07-08", "Date");
    private final TextField link = FormLines.wide(FormLines.text("claim-link", "https://…", "Link"));
    private final TextArea note = area("claim-note", "For the desk; it goes into reports");
    private Claim shown;
    private boolean filling = true;

    /** @param chooser makes a field to find a place with */
    ClaimForm(BiFunction<Consumer<Place>, Runnable, Node> chooser, Runnable onChange) {
        Runnable changed = () -> {
            if (!filling) {
                onChange.run();
            }
        };
        lines.line("Quote", quote);
        amount = new AmountFields(lines, changed);
        from = new EndFields("from", "From", lines, chooser, changed);
        to = new EndFields("to", "To", lines, chooser, changed);
        List<Optional<Compass>> points = Stream.concat(Stream.of(Optional.<Compass>empty()), Arrays.stream(Compass.values()).map(Optional::of)).toList();
        direction = FormLines.choice("claim-direction", "Direction of From as seen from To", points, point -> point.map(Compass::word).orElse("no direction"));
        course = FormLines.choice("claim-course", "Course", List.of(Course.values()), ClaimForm::words);
        lines.line("Direction", direction, course);
        lines.line("Source", outlet, date);
        lines.line("Link", link);
        lines.line("Note", note);
        List.of(quote, note).forEach(text -> text.textProperty().subscribe(_ -> changed.run()));
        List.of(outlet, date, link).forEach(text -> text.textProperty().subscribe(_ -> changed.run()));
        direction.valueProperty().subscribe(_ -> changed.run());
        course.valueProperty().subscribe(_ -> changed.run());
    }

    Node node() {
        return lines;
    }

    void show(Claim claim, Map<String, Place> places) {
        filling = true;
        shown = claim;
        quote.setText(claim.quote());
        amount.show(claim.says());
        amount.offerComparisons(claim.says() instanceof Assertion.Comparison);
        from.show(claim.from(), places);
        to.show(claim.to(), places);
        direction.setValue(claim.direction());
        course.setValue(claim.course());
        outlet.setText(claim.source().outlet());
        date.setText(claim.source().date());
        link.setText(claim.source().link());
        note.setText(claim.note());
        filling = false;
    }

    /** @throws Faulty when a field cannot be understood */
    Told told() {
        if (quote.getText().isBlank()) {
            throw new Faulty("Write the words of the claim.");
        }
        Source source = new Source(outlet.getText().strip(), date.getText().strip(), link.getText().strip());
        Claim claim = new Claim(shown.id(), quote.getText().strip(), source, from.told(), to.told(), amount.told(), note.getText().strip(), direction.getValue(), course.getValue());
        List<Place> places = new ArrayList<>();
        from.place().ifPresent(places::add);
        to.place().filter(place -> !places.contains(place)).ifPresent(places::add);
        return new Told(claim, places);
    }

    private static String words(Course course) {
        return switch (course) {
            case UNSAID -> "way not said";
            case STRAIGHT -> "in a straight line";
            case ROAD -> "by road";
        };
    }

    private static TextArea area(String id, String prompt) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPromptText(prompt);
        area.setPrefRowCount(QUOTE_ROWS);
        area.setWrapText(true);
        HBox.setHgrow(area, Priority.ALWAYS);
        return area;
    }
}
