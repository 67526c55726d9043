package milepost.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.places.Countries;
import milepost.places.Place;

/** The claim measured from other places of the same name. */
final class NamesakeReadings {

    private static final int MOST = 2;
    private static final int LOOKED_AT = 50;
    /** A namesake with a smaller share of the people is not told, unless the number fits it. */
    private static final double TOO_FEW_PEOPLE = 0.01;

    private final MeasuredClaim claim;

    NamesakeReadings(MeasuredClaim claim) {
        this.claim = claim;
    }

    List<Reading> all() {
        return claim.ownPlaces().stream().flatMap(this::of).toList();
    }

    /** Those that the number fits come first. */
    private Stream<Reading> of(ClaimEnd.AtPlace end) {
        Place place = claim.place(end);
        KnownEnd across = claim.across(end);
        return claim.evidence().namesakes().of(place).stream().limit(LOOKED_AT)
                .flatMap(other -> reading(place, other, across).stream()
                        .filter(reading -> fits(reading) || other.population() >= TOO_FEW_PEOPLE * place.population()))
                .sorted(Comparator.comparing(reading -> !fits(reading))).limit(MOST);
    }

    private static boolean fits(Reading reading) {
        return reading.verdict().filter(verdict -> verdict == Verdict.FITS).isPresent();
    }

    private Optional<Reading> reading(Place place, Place other, KnownEnd across) {
        return Measurement.from(other, across).map(measured -> new Reading(Reading.Kind.OTHER_PLACE, Optional.of(measured.range()),
                Optional.of(measured.line()), "If “" + place.name() + "” is " + which(place, other) + ": " + MeasurementNote.of(measured, claim.unit()),
                claim.verdict(measured.range()), other.name() + ", " + Countries.name(other.countryIso3())));
    }

    /** "the one in France (144,899 people)", "another one in Poland". */
    private static String which(Place place, Place other) {
        String where = (other.countryIso3().equals(place.countryIso3()) ? "another one in " : "the one in ") + Countries.name(other.countryIso3());
        return where + (other.population() > 0 ? String.format(Locale.ROOT, " (%,d people)", other.population()) : "");
    }
}
