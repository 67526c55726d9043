package milepost.claims;

import java.util.Locale;
import java.util.Optional;
import milepost.geodesy.Compass;
import milepost.places.NamedBorder;

/** Puts a finding into the words a newsroom would print. */
final class FindingSentence {

    private final Outcome outcome;
    private final CheckedClaim claim;

    private FindingSentence(Outcome outcome) {
        this.outcome = outcome;
        this.claim = outcome.claim();
    }

    static String of(Outcome outcome) {
        FindingSentence sentence = new FindingSentence(outcome);
        if (outcome.withheld().contains(Withheld.UNRESOLVED)) {
            return sentence.unresolved();
        }
        return outcome.withheld().isEmpty() ? sentence.judged() : sentence.withheld();
    }

    private String unresolved() {
        for (KnownEnd end : new KnownEnd[] {claim.from(), claim.to(), claim.than().orElse(claim.to())}) {
            if (end instanceof KnownEnd.Unknown unknown) {
                return "Nothing was measured: " + unknown.told() + " " + unknown.why() + ".";
            }
        }
        return "Nothing was measured: the distance between two borders is no claim that can be checked.";
    }

    private String withheld() {
        StringBuilder text = new StringBuilder();
        claim.standIn().ifPresent(end -> text.append("The claim is about ").append(end.standsInFor()).append("; ")
                .append(end.told()).append(" stands in, so there is no verdict. "));
        text.append(measuredClause()).append('.');
        if (outcome.withheld().contains(Withheld.VAGUE)) {
            text.append(" “").append(words()).append("” names no number to check.");
        }
        if (outcome.withheld().contains(Withheld.COARSE_DATA)) {
            text.append(' ').append(coarse());
        }
        if (outcome.withheld().contains(Withheld.BY_ROAD)) {
            text.append(" “").append(words()).append("” is a distance by road, which no straight line can check: it can only be the longer one.");
        }
        return text.toString();
    }

    private String coarse() {
        NamedBorder border = claimedBorder().orElseThrow();
        if (!Double.isFinite(border.statedErrorMetres())) {
            return "The layer of the " + border.name() + " does not say how exact it is, so there is no verdict: load a finer border.";
        }
        return String.format(Locale.ROOT, "The %s is drawn to within %s km only, too coarse for a verdict on this distance: load a finer border.",
                border.name(), MeasureText.plain(border.statedErrorMetres() / 1000));
    }

    private Optional<NamedBorder> claimedBorder() {
        Optional<NamedBorder> measured = outcome.measured().flatMap(Measurement::border);
        Optional<NamedBorder> compared = outcome.compared().flatMap(Measurement::border);
        boolean other = measured.isEmpty() || (compared.isPresent()
                && !(compared.get().statedErrorMetres() <= measured.get().statedErrorMetres()));
        return other ? compared : measured;
    }

    private String judged() {
        return measuredClause() + (outcome.compared().isPresent() ? ", so " : "; ") + verdictClause() + directionClause() + ".";
    }

    /** What the named direction adds; nothing where it alone decided the verdict. */
    private String directionClause() {
        boolean told = outcome.judgement().verdict() == Verdict.FAILS && outcome.wrongDirection();
        return outcome.direction().filter(_ -> !told).map(direction -> switch (direction.verdict()) {
            case HOLDS -> ", and the direction holds";
            case FAILS -> ", and the direction is wrong: it lies " + lies(direction);
            default -> ", and the direction is too close to call: it lies " + lies(direction);
        }).orElse("");
    }

    /** "west, not north": the measured direction in words, and the one that was said. */
    private static String lies(DirectionCheck direction) {
        String word = Compass.of(direction.azimuthDegrees()).word();
        return word.equals(direction.said().word()) ? word : word + ", not " + direction.said().word();
    }

    /** "Brest is about 30 miles (49 kilometers) from the Belarus–Ukraine border as the crow flies". */
    private String measuredClause() {
        Measurement measured = outcome.measured().orElseThrow();
        String first = opened(measured.from().name()) + " is " + MeasureText.prose(measured.range(), claim.unit())
                + " from " + measured.toward().told();
        String second = outcome.compared().map(compared ->
                " and " + MeasureText.prose(compared.range(), claim.unit()) + " from " + compared.toward().told()).orElse("");
        return first + second + " as the crow flies";
    }

    private String verdictClause() {
        String reported = reported();
        return switch (outcome.judgement().verdict()) {
            case FITS -> reported + " fits";
            case STRETCHED -> reported + " is a stretch" + difference().map(words -> " (" + words + ")").orElse("");
            case OVERSTATED -> reported + " is " + difference().orElse("too far");
            case UNDERSTATED -> reported + " is " + difference().orElse("too short");
            case HOLDS -> reported + " holds";
            case FAILS -> failed(reported);
            case TOO_CLOSE_TO_CALL -> "whether " + reported + " " + told(outcome.judgement().between().getFirst()) + " or "
                    + told(outcome.judgement().between().getLast()) + " is too close to call";
            case NO_VERDICT -> throw new IllegalStateException("a withheld verdict has another sentence");
        };
    }

    private String failed(String reported) {
        if (outcome.wrongDirection()) {
            DirectionCheck direction = outcome.direction().orElseThrow();
            return reported + (claim.quantity().filter(quantity -> quantity.hedge() != Hedge.VAGUE).isPresent() ? " has the right distance in the wrong direction"
                    : " has the wrong direction") + ": it lies " + lies(direction);
        }
        return reported + " does not hold" + notALittle().map(words -> ": " + words).orElse("");
    }

    /** For "a little more" where it is a lot: the order is right, the words are not. */
    private Optional<String> notALittle() {
        if (!(claim.claim().says() instanceof Assertion.Comparison said)) {
            return Optional.empty();
        }
        ComparedDistances compared = ComparedDistances.of(outcome.measured().orElseThrow(), outcome.compared().orElseThrow());
        String order = said.order() == Assertion.Order.FARTHER ? "it is farther" : "it is closer";
        return compared.rightOrder(said) ? Optional.of(order + ", but one distance is " + compared.timesText() + " the other") : Optional.empty();
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case FITS -> "fits";
            case STRETCHED -> "is a stretch";
            case OVERSTATED -> "is too far";
            case UNDERSTATED -> "is too short";
            case HOLDS -> "holds";
            case FAILS -> "does not hold";
            case TOO_CLOSE_TO_CALL, NO_VERDICT -> throw new IllegalStateException("no verdict to choose from: " + verdict);
        };
    }

    /** How far the number is off; empty without a number or where it is not off at all. */
    private Optional<String> difference() {
        return Difference.told(outcome.judgement().verdict(), claim.quantity(), outcome.measured().map(Measurement::range))
                .map(Difference::words);
    }

    /** "CNN’s “around 130 miles”". */
    private String reported() {
        String outlet = claim.claim().source().outlet();
        String whose = outlet.isEmpty() ? "the reported " : outlet + (outlet.endsWith("s") ? "’ " : "’s ");
        return whose + "“" + words() + "”";
    }

    /** The words that carry the number, when the quote has them as they stand; otherwise the whole quote. */
    private String words() {
        String quote = claim.claim().quote();
        if (claim.claim().says() instanceof Assertion.Amount(Quantity quantity)) {
            String number = (quantity.hedgeWords() + " " + quantity.numberText()).strip();
            String withUnit = quantity.numberText().isEmpty() && quantity.hedge() == Hedge.VAGUE ? number
                    : number + " " + quantity.unit().word(2);
            if (!number.isEmpty() && quote.contains(withUnit)) {
                return withUnit;
            }
        }
        return quote;
    }

    private static String opened(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
