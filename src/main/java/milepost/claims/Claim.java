package milepost.claims;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import milepost.geodesy.Compass;

/**
 * A quoted relation between two places. The story's places are named by id, so a claim can be judged again when
 * a place is corrected.
 *
 * @param id       stable within the story
 * @param quote    the reported words, as they stand in the source
 * @param source   who reported them
 * @param from     the thing placed
 * @param to       what it is measured from
 * @param says     what is claimed of the distance
 * @param note     anything a person wrote about it, or ""
 * @param direction in which {@code from} is said to lie as seen from {@code to} ("25 km north of Kharkiv"); empty when nothing is said
 * @param course   the way along which the distance is said to run
 */
public record Claim(String id, String quote, Source source, ClaimEnd from, ClaimEnd to, Assertion says, String note,
                    Optional<Compass> direction, Course course) {
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(course, "course");
    }

    /** A claim that names no direction. */
    public Claim(String id, String quote, Source source, ClaimEnd from, ClaimEnd to, Assertion says, String note) {
        this(id, quote, source, from, to, says, note, Optional.empty());
    }

    /** A claim that does not say along which way its distance runs. */
    public Claim(String id, String quote, Source source, ClaimEnd from, ClaimEnd to, Assertion says, String note, Optional<Compass> direction) {
        this(id, quote, source, from, to, says, note, direction, Course.UNSAID);
    }

    /** The reported amount; empty for a comparison. */
    public Optional<Quantity> quantity() {
        return says instanceof Assertion.Amount amount ? Optional.of(amount.quantity()) : Optional.empty();
    }

    /** The unit the claim is told in; miles for a comparison. */
    public DistanceUnit unit() {
        return quantity().map(Quantity::unit).orElse(DistanceUnit.MILE);
    }

    /** The ids of the places that it names, in no order. */
    public Stream<String> placeIds() {
        Stream<ClaimEnd> than = says instanceof Assertion.Comparison comparison ? Stream.of(comparison.than()) : Stream.empty();
        return Stream.concat(Stream.of(from, to), than).flatMap(end -> switch (end) {
            case ClaimEnd.AtPlace at -> Stream.of(at.placeId());
            case ClaimEnd.AtBorder at -> at.metonymIds().stream();
            case ClaimEnd.Open _ -> Stream.empty();
        });
    }

    public Claim withId(String other) {
        return new Claim(other, quote, source, from, to, says, note, direction, course);
    }

    public Claim withSource(Source other) {
        return new Claim(id, quote, other, from, to, says, note, direction, course);
    }

    public Claim withAssertion(Assertion other) {
        return new Claim(id, quote, source, from, to, other, note, direction, course);
    }

    /** The same with each of its ends changed, the one that a comparison compares with too. */
    public Claim withEnds(UnaryOperator<ClaimEnd> change) {
        Assertion changed = says instanceof Assertion.Comparison comparison
                ? new Assertion.Comparison(comparison.order(), change.apply(comparison.than()), comparison.words()) : says;
        return new Claim(id, quote, source, change.apply(from), change.apply(to), changed, note, direction, course);
    }
}
