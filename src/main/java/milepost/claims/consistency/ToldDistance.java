package milepost.claims.consistency;

import java.util.Optional;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Course;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Tolerance;

/**
 * A claim's number with all that goodwill allows, between two ends that are known by name.
 *
 * @param claim      the claim
 * @param from       the end placed: a place's id, or a border's code behind "border:"
 * @param to         the other end
 * @param lowMetres  the least that the words allow
 * @param highMetres the most; may be infinite
 */
record ToldDistance(Claim claim, String from, String to, double lowMetres, double highMetres) {

    static Optional<ToldDistance> of(Finding finding) {
        Claim claim = finding.claim();
        Optional<String> from = end(claim.from());
        Optional<String> to = end(claim.to());
        if (finding.tolerance().isEmpty() || claim.course() == Course.ROAD || from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        Tolerance.Interval allowed = finding.tolerance().get().stretched();
        DistanceUnit unit = claim.unit();
        return Optional.of(new ToldDistance(claim, from.get(), to.get(), unit.toMetres(allowed.low()), unit.toMetres(allowed.high())));
    }

    private static Optional<String> end(ClaimEnd end) {
        return switch (end) {
            case ClaimEnd.AtPlace place -> Optional.of(place.placeId());
            case ClaimEnd.AtBorder border -> Optional.of("border:" + border.code());
            case ClaimEnd.Open _ -> Optional.empty();
        };
    }

    boolean betweenPlaces() {
        return !to.startsWith("border:") && !from.startsWith("border:");
    }

    boolean sameEnds(ToldDistance other) {
        return from.equals(other.from) && to.equals(other.to) || turned(other);
    }

    boolean turned(ToldDistance other) {
        return from.equals(other.to) && to.equals(other.from);
    }

    boolean touches(String end) {
        return from.equals(end) || to.equals(end);
    }

    String otherEnd(String end) {
        return from.equals(end) ? to : from;
    }

    /** Who said what: "“around 130 miles” (CNN, 8 July 2024)". */
    String told() {
        String source = claim.source().text();
        return "“" + claim.quote() + "”" + (source.isEmpty() ? "" : " (" + source + ")");
    }
}
