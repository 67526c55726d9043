package milepost.ui.claims.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import milepost.claims.Assertion;
import milepost.claims.ClaimEnd;
import milepost.claims.DistanceUnit;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;

/** What is claimed of the distance: so much, in which words; or more or less than another one. */
final class AmountFields {

    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}([,\\s\u00a0\u202f]\\d{3})+(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}([.,]\\d{1,15})?");
    private static final double NUMBER_WIDTH = 80;

    /** What a hedge is called in the form. */
    private enum Says {
        BARE("the number alone", Hedge.BARE), ABOUT("about", Hedge.ABOUT), NEARLY("nearly", Hedge.NEARLY), MORE_THAN("more than", Hedge.MORE_THAN),
        LESS_THAN("less than", Hedge.LESS_THAN), BETWEEN("between", Hedge.BETWEEN), EXACTLY("precisely", Hedge.EXACTLY), A_FEW("a few", Hedge.A_FEW),
        VAGUE("no number (near, next to)", Hedge.VAGUE), FARTHER("farther than another place", null), CLOSER("closer than another place", null);

        private final String words;
        private final Hedge hedge;

        Says(String words, Hedge hedge) {
            this.words = words;
            this.hedge = hedge;
        }
    }

    private final ChoiceBox<Says> says = FormLines.choice("claim-says", "What is said of the distance", List.of(Says.values()), one -> one.words);
    private final TextField hedgeWords = FormLines.text("claim-hedge", "its words, such as “some”", "The words before the number");
    private final TextField number = FormLines.text("claim-number", "130", "Number");
    private final TextField high = FormLines.text("claim-high", "150", "The higher number");
    private final ChoiceBox<DistanceUnit> unit = units("claim-unit");
    private final TextField alsoNumber = FormLines.text("claim-also", "210", "The same distance in a second unit");
    private final ChoiceBox<DistanceUnit> alsoUnit = units("claim-also-unit");
    private final Label and = new Label("and");
    private Quantity before;
    private Optional<ClaimEnd> than;
    private HBox numbers;
    private HBox also;

    AmountFields(FormLines form, Runnable onChange) {
        for (TextField field : List.of(number, high, alsoNumber)) {
            field.setPrefWidth(NUMBER_WIDTH);
            field.setMinWidth(NUMBER_WIDTH);
        }
        form.line("Says", says, FormLines.wide(hedgeWords));
        numbers = form.line("Number", number, and, high, unit);
        also = form.line("Also told as", alsoNumber, alsoUnit);
        says.valueProperty().subscribe(_ -> arrange());
        List.of(number, high, alsoNumber, hedgeWords).forEach(field -> field.textProperty().subscribe(_ -> onChange.run()));
        List.of(unit, alsoUnit).forEach(box -> box.valueProperty().subscribe(_ -> onChange.run()));
        says.valueProperty().subscribe(_ -> onChange.run());
    }

    private static ChoiceBox<DistanceUnit> units(String id) {
        return FormLines.choice(id, "Unit", List.of(DistanceUnit.values()), one -> one.word(2));
    }

    void show(Assertion assertion) {
        switch (assertion) {
            case Assertion.Amount amount -> show(amount.quantity());
            case Assertion.Comparison comparison -> {
                than = Optional.of(comparison.than());
                says.setValue(comparison.order() == Assertion.Order.FARTHER ? Says.FARTHER : Says.CLOSER);
                hedgeWords.setText(comparison.words());
            }
        }
        arrange();
    }

    private void show(Quantity quantity) {
        before = quantity;
        than = Optional.empty();
        says.setValue(Arrays.stream(Says.values()).filter(one -> one.hedge == quantity.hedge()).findFirst().orElseThrow());
        hedgeWords.setText(quantity.hedgeWords());
        unit.setValue(quantity.unit());
        number.setText(written(quantity));
        high.setText(quantity.numberHigh().isPresent() ? plain(quantity.numberHigh().getAsDouble()) : "");
        quantity.also().ifPresent(second -> {
            alsoNumber.setText(second.numberText().isEmpty() ? plain(second.number()) : second.numberText());
            alsoUnit.setValue(second.unit());
        });
        if (quantity.also().isEmpty()) {
            alsoUnit.setValue(quantity.unit() == DistanceUnit.MILE ? DistanceUnit.KILOMETRE : DistanceUnit.MILE);
        }
    }

    /** "between" has two numbers, and its text may hold both. */
    private static String written(Quantity quantity) {
        boolean one = quantity.numberHigh().isEmpty();
        return one && !quantity.numberText().isEmpty() ? quantity.numberText() : quantity.number().isPresent() ? plain(quantity.number().getAsDouble()) : "";
    }

    /** A comparison needs another claim's end to compare with, which only a claim read from an article has. */
    void offerComparisons(boolean offered) {
        if (!offered) {
            says.getItems().removeAll(Says.FARTHER, Says.CLOSER);
        }
    }

    private void arrange() {
        boolean comparing = says.getValue().hedge == null;
        boolean numbered = !comparing && says.getValue().hedge != Hedge.VAGUE && says.getValue().hedge != Hedge.A_FEW;
        show(number, numbered);
        show(and, says.getValue() == Says.BETWEEN);
        show(high, says.getValue() == Says.BETWEEN);
        numbers.setVisible(!comparing);
        also.setVisible(numbered);
    }

    /** @throws Faulty when a number cannot be read */
    Assertion told() {
        Says chosen = says.getValue();
        if (chosen.hedge == null) {
            return new Assertion.Comparison(chosen == Says.FARTHER ? Assertion.Order.FARTHER : Assertion.Order.CLOSER, than.orElseThrow(), hedgeWords.getText().strip());
        }
        boolean numbered = number.isVisible();
        OptionalDouble value = numbered ? OptionalDouble.of(number(number, "the number")) : OptionalDouble.empty();
        OptionalDouble upper = chosen == Says.BETWEEN ? OptionalDouble.of(number(high, "the higher number")) : OptionalDouble.empty();
        if (upper.isPresent() && upper.getAsDouble() < value.getAsDouble()) {
            throw new Faulty("The second number must be the higher one.");
        }
        String text = upper.isPresent() && before != null && before.numberHigh().equals(upper) && before.number().equals(value) ? before.numberText()
                : numbered ? number.getText().strip() : "";
        Optional<SecondSpelling> second = numbered && !alsoNumber.getText().isBlank()
                ? Optional.of(new SecondSpelling(number(alsoNumber, "the second number"), alsoNumber.getText().strip(), alsoUnit.getValue())) : Optional.empty();
        return new Assertion.Amount(new Quantity(value, upper, text, unit.getValue(), chosen.hedge, hedgeWords.getText().strip(), second));
    }

    /** Words such as "forty" stay what they were as long as nobody changes them. */
    private double number(TextField field, String what) {
        String text = field.getText().strip();
        if (field == number && before != null && before.number().isPresent() && text.equals(written(before))) {
            return before.number().getAsDouble();
        }
        if (GROUPS.matcher(text).matches()) {
            return Double.parseDouble(text.replaceAll("[,\\s\u00a0\u202f]", ""));
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Faulty("Write " + what + " in digits, such as 130 or 2.5.");
        }
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && value < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
