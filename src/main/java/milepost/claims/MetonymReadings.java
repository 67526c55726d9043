package milepost.claims;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import milepost.places.Countries;
import milepost.places.Place;

/** A capital that may stand for its country, and the other way round: both are told. */
final class MetonymReadings {

    private static final Set<String> CITY_WORDS = Set.of("capital", "city", "town", "downtown", "suburb", "outskirts");

    private final MeasuredClaim claim;

    MetonymReadings(MeasuredClaim claim) {
        this.claim = claim;
    }

    List<Reading> all() {
        List<Reading> cities = cityForCountry();
        return cities.isEmpty() ? claim.ownPlaces().stream().flatMap(end -> countryForCity(end).stream()).toList() : cities;
    }

    /** "Minsk's border with Ukraine", read as the distance of Minsk, the city, from that border. */
    private List<Reading> cityForCountry() {
        if (!(claim.measured().toward() instanceof KnownEnd.OfBorder border)) {
            return List.of();
        }
        return border.end().metonymIds().stream().map(claim.places()::get).filter(Objects::nonNull)
                .flatMap(city -> Measurement.from(city, border).stream())
                .map(city -> claim.reading(Reading.Kind.CITY_FOR_COUNTRY, city, "If “" + city.from().name()
                        + "” means the city and not the country: " + MeasurementNote.of(city, claim.unit()))).toList();
    }

    /** "from Warsaw", read as the distance from Poland; not where the words say that the city is meant, nor from inside the country. */
    private Optional<Reading> countryForCity(ClaimEnd.AtPlace end) {
        Place capital = claim.place(end);
        List<String> words = List.of((claim.claim().quote() + " " + end.words()).toLowerCase(Locale.ROOT).split("\\W+"));
        if (!capital.capital() || words.stream().anyMatch(CITY_WORDS::contains)
                || !(claim.across(end) instanceof KnownEnd.OfPlace other) || other.place().countryIso3().equals(capital.countryIso3())) {
            return Optional.empty();
        }
        ClaimEnd.AtBorder border = new ClaimEnd.AtBorder(end.words(), List.of(capital.countryIso3()), List.of());
        return Measurement.from(other.place(), KnownEnd.of(border, claim.places(), claim.evidence().borders()))
                .map(measured -> claim.reading(Reading.Kind.COUNTRY_FOR_CITY, measured, "If “" + capital.name() + "” stands for "
                        + Countries.name(capital.countryIso3()) + ": " + MeasurementNote.of(measured, claim.unit())));
    }
}
