package milepost.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Course;
import milepost.claims.DistanceUnit;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;
import milepost.claims.Source;
import milepost.geodesy.Compass;
import milepost.geodesy.Position;
import milepost.layers.LoadChoices;
import milepost.layers.RepairKind;
import milepost.layers.TableColumns;
import milepost.places.Place;
import milepost.story.look.ColourBy;
import milepost.story.look.LayerLook;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any stories at all, for properties. */
final class Stories {

    private Stories() { }

    static Arbitrary<Story> any() {
        return Combinators.combine(text(), text(), unique(places()), unique(claims()), unique(layers()), unique(annotations()), area(), Combinators.combine(maps(), pictures(), articles()).as(Choices::new))
                .as((title, subtitle, places, claims, layers, annotations, area, choices) ->
                        new Story(title, subtitle, places.stream().map(Named::value).toList(), claims.stream().map(Named::value).toList(),
                                layers.stream().map(Named::value).toList(), annotations.stream().map(Named::value).toList(), area, choices.map(), choices.picture(), choices.articles()));
    }

    private record Choices(MapChoice map, PictureChoice picture, List<Article> articles) { }

    private static Arbitrary<List<Article>> articles() {
        Arbitrary<Source> source = Combinators.combine(text(), text(), text()).as(Source::new);
        Arbitrary<Passage> passage = Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.integers().between(4, 6), id(), Arbitraries.of(true, false)).as(Passage::new);
        return Combinators.combine(id(), text().map(text -> "six or more: " + text), source, passage.list().ofMaxSize(3)).as(Article::new)
                .list().ofMaxSize(2).uniqueElements(Article::id);
    }

    private static Arbitrary<PictureChoice> pictures() {
        Arbitrary<Optional<PictureChoice.StyleReference>> style = Combinators.combine(text(), id(), text()).as(PictureChoice.StyleReference::new).optional();
        return Combinators.combine(text(), text(), Arbitraries.of("", "0a1b2c3d"), style).as(PictureChoice::new);
    }

    private static Arbitrary<MapChoice> maps() {
        return Combinators.combine(Arbitraries.of("", "mercator", "equal-earth:23.5", "azimuthal-equidistant:23.68775,52.09755", "orthographic:-170,0",
                "lambert:23,52,50,54"), Arbitraries.of("", "be", "pl")).as(MapChoice::new);
    }

    /** An element with its id, so that a list can be kept free of doubles. */
    private record Named<T>(String id, T value) { }

    private static <T> Arbitrary<List<Named<T>>> unique(Arbitrary<Named<T>> one) {
        return one.list().ofMaxSize(4).uniqueElements(Named::id);
    }

    /** Any characters but half surrogates, which no file can hold. */
    static Arbitrary<String> text() {
        return Arbitraries.strings().withChars("aZ9 \"\\\n\t<>{}[],:łØ—“”…Брест中\u0001\u007f\u2028\ufeff").ofMaxLength(12);
    }

    static Arbitrary<String> id() {
        return Arbitraries.strings().withCharRange('a', 'e').ofMinLength(1).ofMaxLength(2);
    }

    private static Arbitrary<Position> position() {
        return Combinators.combine(Arbitraries.doubles().between(-540, 540), Arbitraries.doubles().between(-90, 90)).as(Position::new);
    }

    private static Arbitrary<Named<Place>> places() {
        Arbitrary<List<Place.Coordinate>> coordinates =
                Combinators.combine(text(), position()).as(Place.Coordinate::new).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(id(), text(), text(), coordinates, text().list().ofMaxSize(3),
                        Arbitraries.longs().between(0, 40_000_000), Arbitraries.of(true, false), text())
                .as((id, name, country, at, names, people, capital, note) ->
                        new Named<>(id, new Place(id, name, country, at, names, people, capital, note)));
    }

    private static Arbitrary<Named<StoryLayer>> layers() {
        return Combinators.combine(id(), text(), text(), text(), Arbitraries.of(true, false), readings(), views(), looks())
                .as((id, title, path, hash, visible, reading, view, look) ->
                        new Named<>(id, new StoryLayer(id, title, path, hash, visible, reading, view, hash.toUpperCase(Locale.ROOT), look)));
    }

    private static Arbitrary<LayerLook> looks() {
        Arbitrary<ColourBy> colours = Combinators.combine(text(), Arbitraries.of(ColourBy.Scheme.values()), Arbitraries.integers().between(2, 7),
                Arbitraries.of(ColourBy.Ramp.values())).as(ColourBy::new);
        return Combinators.combine(colours.optional(), text().optional(), text().optional(), Arbitraries.doubles().between(0.1, 1), Arbitraries.of(true, false),
                Arbitraries.of(true, false)).as(LayerLook::new);
    }

    private static Arbitrary<Optional<BorderViewChoice>> views() {
        return Combinators.combine(text(), Arbitraries.doubles().between(0, 5000).optional()).as((property, error) ->
                new BorderViewChoice(property, error.map(OptionalDouble::of).orElse(OptionalDouble.empty()))).optional();
    }

    private static Arbitrary<LoadChoices> readings() {
        Arbitrary<TableColumns> columns = Combinators.combine(Arbitraries.of(TableColumns.Kind.values()), text(), text()).as(TableColumns::new);
        return Combinators.combine(Arbitraries.of("EPSG:4326", "EPSG:25832").optional(), Arbitraries.of(true, false), columns.optional(),
                Arbitraries.of("roads", "towns").optional(), Arbitraries.of(RepairKind.values()).set()).as(LoadChoices::new);
    }

    private static Arbitrary<Named<Annotation>> annotations() {
        return Combinators.combine(id(), marks(), Arbitraries.of(Annotation.Role.values()), text(),
                        Arbitraries.doubles().between(-900, 900), Arbitraries.doubles().between(-900, 900))
                .as((id, mark, role, text, x, y) -> new Named<>(id, new Annotation(id, mark, role, text, x, y)));
    }

    private static Arbitrary<AnnotationMark> marks() {
        Arbitrary<Double> metres = Arbitraries.doubles().between(1, 9e6);
        return Arbitraries.oneOf(position().map(AnnotationMark.Callout::new), position().map(AnnotationMark.Caption::new),
                Combinators.combine(position(), position(), Arbitraries.doubles().between(-1, 1)).as(AnnotationMark.Arrow::new),
                position().list().ofMinSize(3).ofMaxSize(6).map(AnnotationMark.Highlight::new),
                Combinators.combine(position(), Arbitraries.integers().between(0, 999)).as(AnnotationMark.Numbered::new),
                Combinators.combine(position(), metres).as(AnnotationMark.RangeRing::new),
                Combinators.combine(position(), id().list().ofMaxSize(2), metres, metres)
                        .as((at, border, low, wide) -> new AnnotationMark.Band(at, border, low, low + wide)));
    }

    private static Arbitrary<Optional<MapArea>> area() {
        return Combinators.combine(position(), Arbitraries.doubles().between(1, 2e7), Arbitraries.doubles().between(1, 2e7))
                .as(MapArea::new).optional();
    }

    private static Arbitrary<Named<Claim>> claims() {
        Arbitrary<Source> source = Combinators.combine(text(), text(), text()).as(Source::new);
        Arbitrary<Optional<Compass>> direction = Arbitraries.of(Compass.values()).optional();
        return Combinators.combine(id(), text(), source, end(), end(), says(), direction, Arbitraries.of(Course.values()))
                .as((id, words, from, one, other, says, toward, course) -> new Named<>(id, new Claim(id, words, from, one, other, says, words, toward, course)));
    }

    private static Arbitrary<ClaimEnd> end() {
        Arbitrary<ClaimEnd> place = Combinators.combine(text(), id(), text()).as(ClaimEnd.AtPlace::new);
        Arbitrary<ClaimEnd> border = Combinators.combine(text(), id().list().ofMinSize(1).ofMaxSize(2), id().list().ofMaxSize(2)).as(ClaimEnd.AtBorder::new);
        return Arbitraries.oneOf(place, border, text().map(ClaimEnd.Open::new));
    }

    private static Arbitrary<Assertion> says() {
        Arbitrary<Assertion> comparison = Combinators.combine(Arbitraries.of(Assertion.Order.values()), end(), text()).as(Assertion.Comparison::new);
        return Arbitraries.oneOf(quantity().map(Assertion.Amount::new), comparison);
    }

    private static Arbitrary<Quantity> quantity() {
        return Combinators.combine(Arbitraries.doubles().between(0, 1e6), Arbitraries.doubles().between(0, 1e6).optional(), text(),
                        Arbitraries.of(DistanceUnit.values()), Arbitraries.of(Hedge.values()), text(), also().optional())
                .as((number, high, written, unit, hedge, words, also) -> new Quantity(
                        hedge == Hedge.VAGUE ? OptionalDouble.empty() : OptionalDouble.of(number),
                        high.map(OptionalDouble::of).orElse(OptionalDouble.empty()), written, unit, hedge, words, also));
    }

    private static Arbitrary<SecondSpelling> also() {
        return Combinators.combine(Arbitraries.doubles().between(0, 1e6), text(), Arbitraries.of(DistanceUnit.values())).as(SecondSpelling::new);
    }
}
