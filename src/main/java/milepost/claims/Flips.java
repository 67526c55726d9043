package milepost.claims;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a verdict depends on whose border is taken. */
final class Flips {

    private Flips() { }

    /** The border views that give another verdict; none where either side leaves it open. */
    static List<Reading> among(Verdict verdict, List<Reading> readings) {
        return readings.stream().filter(reading -> reading.kind() == Reading.Kind.BORDER_VIEW && certain(verdict))
                .filter(reading -> reading.verdict().filter(other -> other != verdict && certain(other)).isPresent()).toList();
    }

    private static boolean certain(Verdict verdict) {
        return verdict != Verdict.NO_VERDICT && verdict != Verdict.TOO_CLOSE_TO_CALL;
    }

    /** A sentence to follow the finding's own, with a blank before it; "" where nothing flips. */
    static String clause(Verdict verdict, List<Reading> readings) {
        return among(verdict, readings).stream().map(reading -> " The verdict depends on the border: by " + reading.name() + " it would be “"
                + reading.verdict().orElseThrow().words().toLowerCase(Locale.ROOT) + "”.").collect(Collectors.joining());
    }
}
