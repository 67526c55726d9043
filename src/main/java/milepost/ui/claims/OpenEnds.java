package milepost.ui.claims;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.places.Countries;
import milepost.places.Gazetteer;

/** Asks, for each end of a claim that has no place yet, which one is meant: the likeliest are a click away. */
final class OpenEnds extends VBox {

    private final ClaimActions actions;

    OpenEnds(Claim claim, ClaimActions actions) {
        this.actions = actions;
        getStyleClass().add("open-ends");
        Stream.of(claim.from(), claim.to()).filter(ClaimEnd.Open.class::isInstance).map(ClaimEnd::words).distinct().forEach(words -> ask(claim, words));
    }

    private void ask(Claim claim, String words) {
        Label question = new Label(words.isBlank() ? "Where does it begin and end?" : "Where is “" + words + "”?");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        question.getStyleClass().add("open-question");
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("copy-buttons");
        Button other = button("Find it…");
        other.getStyleClass().add("another-place");
        other.setOnAction(_ -> actions.edit(claim.id()));
        answers.getChildren().setAll(other);
        getChildren().addAll(question, answers);
        if (!words.isBlank()) {
            actions.candidates(words, found -> {
                answers.getChildren().setAll(found.stream().map(one -> answer(words, one, found)).toList());
                other.setText(found.isEmpty() ? "Find it…" : "Another place…");
                answers.getChildren().add(other);
            });
        }
    }

    private Button answer(String words, Gazetteer.Found found, List<Gazetteer.Found> all) {
        boolean sameCountry = all.stream().filter(other -> other.place().countryIso3().equals(found.place().countryIso3())).count() > 1;
        String where = Stream.of(sameCountry ? found.region() : "", Countries.name(found.place().countryIso3())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        Button answer = button(found.place().name() + (where.isEmpty() ? "" : ", " + where));
        answer.getStyleClass().add("candidate");
        if (found.place().population() > 0) {
            answer.setAccessibleHelp(String.format(Locale.ROOT, "%,d people", found.place().population()));
        }
        answer.setOnAction(_ -> actions.place(words, found.place()));
        return answer;
    }

    private static Button button(String text) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small-button");
        button.setMaxWidth(300);
        return button;
    }
}
