package milepost.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import milepost.claims.Claim;
import milepost.geodesy.Position;
import milepost.layers.LoadChoices;
import milepost.places.Place;
import milepost.problems.UserException;
import milepost.story.look.LayerLook;

/** Turns a document of version 1 into a story. */
final class StoryReader {

    private StoryReader() { }

    static Story story(DocumentNode root) {
        return new Story(root.textOrNone("title"), root.textOrNone("subtitle"),
                unique(root, "places", StoryReader::place, Place::id),
                unique(root, "claims", ClaimForm::read, Claim::id),
                unique(root, "layers", StoryReader::layer, StoryLayer::id),
                unique(root, "annotations", AnnotationForm::read, Annotation::id),
                root.member("area").map(StoryReader::area), root.member("map").map(StoryReader::map).orElse(MapChoice.AUTOMATIC),
                root.member("picture").map(StoryReader::picture).orElse(PictureChoice.AUTOMATIC),
                unique(root, "articles", ArticleForm::read, Article::id));
    }

    /** Reads a list whose elements are told apart by their ids. */
    private static <T> List<T> unique(DocumentNode root, String name, Function<DocumentNode, T> read, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return root.list(name, node -> {
            T element = read.apply(node);
            if (!seen.add(id.apply(element))) {
                throw node.fault("has the id “" + id.apply(element) + "”, which another one has too");
            }
            return element;
        });
    }

    private static Place place(DocumentNode node) {
        List<Place.Coordinate> coordinates = node.list("coordinates", one ->
                new Place.Coordinate(one.textOrNone("source"), position(one)));
        return node.build(() -> new Place(node.text("id"), node.text("name"), node.textOrNone("country"), coordinates,
                node.list("alternativeNames", DocumentNode::asText), population(node), node.flag("capital", false),
                node.textOrNone("note"), node.numberOrNone("uncertaintyMetres").orElse(0), node.list("area", StoryReader::position)));
    }

    private static long population(DocumentNode node) {
        double people = node.numberOrNone("population").orElse(0);
        if (people < 0 || people != Math.rint(people)) {
            throw node.fault("has a population that is no whole number of people");
        }
        return (long) people;
    }

    static Position position(DocumentNode node) {
        double longitude = node.number("longitude");
        double latitude = node.number("latitude");
        return node.build(() -> new Position(longitude, latitude));
    }

    private static StoryLayer layer(DocumentNode node) {
        return new StoryLayer(node.text("id"), node.text("title"), node.text("path"), node.textOrNone("sha256"), node.flag("visible", true),
                node.member("reading").map(ReadingForm::read).orElse(LoadChoices.NONE), node.member("borderView").map(StoryReader::borderView),
                node.textOrNone("credit"), node.member("look").map(LookForm::read).orElse(LayerLook.PLAIN));
    }

    private static BorderViewChoice borderView(DocumentNode node) {
        return node.build(() -> new BorderViewChoice(node.text("codeProperty"), node.numberOrNone("errorMetres")));
    }

    static MapArea area(DocumentNode node) {
        Position centre = position(node);
        double width = node.number("widthMetres");
        double height = node.number("heightMetres");
        return node.build(() -> new MapArea(centre, width, height));
    }

    private static MapChoice map(DocumentNode node) {
        return node.build(() -> new MapChoice(node.textOrNone("projection"), node.textOrNone("namesIn")));
    }

    private static PictureChoice picture(DocumentNode node) {
        return new PictureChoice(node.textOrNone("altText"), node.textOrNone("longDescription"), node.textOrNone("wordsFor"), node.member("style").map(style ->
                style.build(() -> new PictureChoice.StyleReference(style.textOrNone("name"), style.text("path"), style.textOrNone("sha256")))));
    }

    /** The constant that a word in kebab case stands for. */
    static <E extends Enum<E>> E word(DocumentNode node, Class<E> type) {
        String text = node.asText();
        Optional<E> constant = List.of(type.getEnumConstants()).stream().filter(one -> FormWords.of(one).equals(text)).findFirst();
        return constant.orElseThrow(() -> unknown(node, text, type));
    }

    private static <E extends Enum<E>> UserException unknown(DocumentNode node, String text, Class<E> type) {
        List<String> known = List.of(type.getEnumConstants()).stream().map(FormWords::of).toList();
        return node.fault("is “" + text + "”, but can only be one of " + String.join(", ", known));
    }
}
