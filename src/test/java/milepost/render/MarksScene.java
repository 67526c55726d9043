package milepost.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.Reading;
import milepost.claims.Source;
import milepost.claims.Tolerance;
import milepost.claims.Verdict;
import milepost.claims.Withheld;
import milepost.geodesy.Earth;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.MetresRange;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.layers.LayerInfo;
import milepost.places.Place;
import milepost.render.furniture.Furniture;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;

/** A story like the bundled one, made by hand: two numbers to judge, and vague words about an unknown site. */
public final class MarksScene {

    public static final Place BREST = place("brest", "Brest", "BLR", 52.10894, 23.71749);
    public static final Place WARSAW = place("warsaw", "Warsaw", "POL", 52.22977, 21.01178);
    static final Place MINSK = place("minsk", "Minsk", "BLR", 53.90019, 27.56653);
    public static final Position POLAND = Position.latLon(52.075523, 23.651157);
    static final Position UKRAINE = Position.latLon(51.667515, 23.782713);

    private MarksScene() { }

    /** Countries as rough boxes, and many places of all sizes strewn over them. */
    public static BaseMap base() {
        Layer countries = country(country(country(LayerBuilder.named("countries.geojson").info(info("Borders by hand.")), "Poland", 14, 49.5, 23.6, 54.5),
                "Belarus", 23.6, 51.6, 31, 56), "Ukraine", 22.5, 45, 38, 51.6).build();
        LayerBuilder places = LayerBuilder.named("places.geojson").info(info("Places by hand."));
        Random random = new Random(11);
        for (int i = 0; i < 600; i++) {
            places.point(14 + 16 * random.nextDouble(), 49.5 + 6 * random.nextDouble(), Map.of("name", "Town " + Integer.toString(i * 7919, 36),
                    "population", (long) Math.exp(8 + 6 * random.nextDouble()), "capital", i % 97 == 0));
        }
        return new BaseMap(countries, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(places.build()));
    }

    private static LayerBuilder country(LayerBuilder layer, String name, double west, double south, double east, double north) {
        return layer.polygon(Map.of("name", name, "areaKm2", 300_000.0, "labelLon", (west + east) / 2, "labelLat", (south + north) / 2),
                new double[] {west, south, east, south, east, north, west, north, west, south});
    }

    private static LayerInfo info(String attribution) {
        return new LayerInfo("hand", "By hand", "hand.geojson", "", "none", attribution, "", 100, EdgeRule.RFC7946);
    }

    static Viewport viewport(int width, int height) {
        return FrameComposer.home(story(), findings(), width, height, Furniture.insets(base(), List.of(), story(), findings(), Theme.LIGHT, width, height));
    }

    /** A picture with marks and furniture. */
    public static FrameRequest picture(int width, int height, Theme theme) {
        return new FrameRequest(base(), List.of(), story(), findings(), Optional.empty(), viewport(width, height), theme, 1, true, true);
    }

    /** The screen's map, its marks lying above it. */
    public static FrameRequest screen(int width, int height, Optional<String> selected) {
        return new FrameRequest(base(), List.of(), story(), findings(), selected, FrameComposer.home(story(), findings(), width, height), Theme.LIGHT, 1,
                false, false);
    }

    public static Story story() {
        return new Story("How far is Brest from Warsaw, and from the border?", "Distances reported of the Belarus–China drills of July 2024, measured",
                List.of(BREST, WARSAW, MINSK), findings().stream().map(Finding::claim).toList(), List.of(), List.of(), Optional.empty());
    }

    public static List<Finding> findings() {
        return List.of(
                number("c1", "around 130 miles from the Polish capital of Warsaw", "CNN", 130, at(WARSAW), WARSAW.position(), 12.8),
                number("c2", "some 40 miles from Minsk’s border with Ukraine", "CNN", 40, border("Minsk’s border with Ukraine", "BLR", "UKR"), UKRAINE, 30),
                vague("c3", "just miles from the border of Poland", "CNN", border("the border of Poland", "BLR", "POL"), POLAND),
                vague("c4", "miles from the Polish border", "Newsweek", border("the Polish border", "BLR", "POL"), POLAND),
                vague("c5", "a few miles from the Polish border", "Moskovsky Komsomolets", border("the Polish border", "BLR", "POL"), POLAND),
                vague("c6", "next to the border with Ukraine", "Kyiv Independent", border("the border with Ukraine", "BLR", "UKR"), UKRAINE));
    }

    static Finding number(String id, String quote, String outlet, double miles, ClaimEnd to, Position end, double percent) {
        Quantity quantity = new Quantity(OptionalDouble.of(miles), OptionalDouble.empty(), String.valueOf((int) miles), DistanceUnit.MILE, Hedge.ABOUT, "around");
        Tolerance tolerance = new Tolerance(new Tolerance.Interval(miles * 0.95, miles * 1.05), new Tolerance.Interval(miles * 0.9, miles * 1.1), "five percent");
        return finding(new Claim(id, quote, new Source(outlet, "2024-07-08", ""), at(BREST), to, new Assertion.Amount(quantity), ""), Verdict.OVERSTATED,
                List.of(), Optional.of(tolerance), OptionalDouble.of(percent), end);
    }

    public static Finding vague(String id, String quote, String outlet, ClaimEnd to, Position end) {
        Quantity quantity = new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), "", DistanceUnit.MILE, Hedge.VAGUE, "miles from");
        return finding(new Claim(id, quote, new Source(outlet, "2024-07", ""), at(BREST), to, new Assertion.Amount(quantity), ""), Verdict.NO_VERDICT,
                List.of(Withheld.VAGUE), Optional.empty(), OptionalDouble.empty(), end);
    }

    private static Finding finding(Claim claim, Verdict verdict, List<Withheld> withheld, Optional<Tolerance> tolerance, OptionalDouble percent, Position end) {
        MetresRange range = MetresRange.of(Earth.measure(BREST.position(), end).metres()).widenedBy(900);
        Reading reading = new Reading(Reading.Kind.STRAIGHT, Optional.of(range), Optional.of(new Reading.Line(BREST.position(), end)), "straight");
        return new Finding(claim, verdict, Optional.empty(), withheld, OptionalDouble.empty(), Optional.of(range), tolerance, percent, List.of(reading),
                List.of(), claim.quote());
    }

    public static ClaimEnd at(Place place) {
        return new ClaimEnd.AtPlace(place.name(), place.id(), "");
    }

    static ClaimEnd border(String words, String one, String other) {
        return new ClaimEnd.AtBorder(words, List.of(one, other), List.of());
    }

    private static Place place(String id, String name, String country, double latitude, double longitude) {
        return new Place(id, name, country, List.of(new Place.Coordinate("test", Position.latLon(latitude, longitude))), List.of(), 0, false, "");
    }
}
