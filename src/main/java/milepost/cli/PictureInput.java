package milepost.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import milepost.claims.ClaimChecker;
import milepost.claims.Finding;
import milepost.claims.ToleranceTable;
import milepost.geodesy.GeoBounds;
import milepost.layers.BundledData;
import milepost.layers.Layer;
import milepost.layers.LoadChoices;
import milepost.layers.loading.LayerFingerprint;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderBook;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.render.scene.BaseMap;
import milepost.render.scene.MapLayer;
import milepost.story.Story;
import milepost.story.StoryChecker;
import milepost.story.StoryEvidence;
import milepost.story.StoryLayer;
import milepost.story.style.HouseStyle;
import milepost.story.style.HouseStyleFile;
import milepost.work.Cancel;
import milepost.work.Workers;

/** Reads all that a picture needs: the bundled layers side by side, the story, its layers and those named beside it. */
final class PictureInput {

    static final String STORY_ENDING = ".milepost.json";
    /** A picture of Milepost's carries the story it was made from. */
    private static final String PICTURE_ENDING = ".png";

    private final BundledLayers bundled = new BundledLayers();
    private final StoryInput stories;
    private final Workers workers;
    private final Optional<HouseStyle> asked;
    private final boolean storysOwn;

    /**
     * @param asked     the house style asked for; its tolerance table judges, if it has one
     * @param storysOwn whether a story's own style is used when none is asked for
     */
    PictureInput(Console console, Workers workers, Optional<HouseStyle> asked, boolean storysOwn) {
        this.asked = asked;
        this.storysOwn = storysOwn;
        this.stories = new StoryInput(console, bundled, table(asked));
        this.workers = workers;
    }

    /** @param names at most one story, and layers, in the order they are drawn */
    Picture read(List<String> names) {
        CompletableFuture<BaseMap> base = workers.start(this::base);
        List<String> storyNames = names.stream().filter(PictureInput::isStory).toList();
        if (storyNames.size() > 1) {
            throw UserException.usage("Two stories are given: " + String.join(", ", storyNames) + ".", "A picture shows one.");
        }
        Optional<String> storyName = storyNames.stream().findFirst();
        Story story = storyName.map(stories::read).orElse(Story.EMPTY);
        List<String> doubts = new ArrayList<>();
        List<MapLayer> layers = new ArrayList<>(storyLayers(story, storyName, doubts));
        names.stream().filter(name -> !isStory(name)).forEach(name -> layers.add(new MapLayer(name, layer(InputFile.existing(name)), true)));
        BaseMap baseMap = await(base);
        Story accepted = story.accepted();
        int proposals = story.claims().size() - accepted.claims().size();
        if (proposals > 0) {
            doubts.add((proposals == 1 ? "A claim of the story is only proposed and left out." : proposals + " claims of the story are only proposed and left out.")
                    + " Accept them in the window.");
        }
        Story shown = storyName.isPresent() ? accepted : ofLayers(layers);
        Optional<HouseStyle> style = asked.or(() -> storysOwn ? style(story, folder(storyName), doubts) : Optional.empty());
        return new Picture(baseMap, shown, check(shown, baseMap, layers, table(style), doubts), layers, storyName.isPresent() ? Optional.empty() : bounds(layers), doubts, style);
    }

    static boolean isStory(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.equals(InputFile.STANDARD_INPUT) || lower.endsWith(STORY_ENDING) || lower.endsWith(PICTURE_ENDING);
    }

    private static ToleranceTable table(Optional<HouseStyle> style) {
        return style.flatMap(HouseStyle::tolerances).orElseGet(ToleranceTable::standard);
    }

    private static Path folder(Optional<String> storyName) {
        return storyName.map(StoryLayers::folder).orElse(Path.of(""));
    }

    /** The style that a story names. One that cannot be read is said, and the shipped style takes its place. */
    private static Optional<HouseStyle> style(Story story, Path folder, List<String> doubts) {
        return story.picture().style().flatMap(named -> {
            try {
                HouseStyle read = HouseStyleFile.read(folder.resolve(named.path()));
                if (!named.sha256().isEmpty() && !named.sha256().equals(read.sha256())) {
                    doubts.add("The house style “" + named.name() + "” has changed since the story was saved.");
                }
                return Optional.of(read);
            } catch (UserException refused) {
                doubts.add("The story's house style “" + named.name() + "” cannot be used: " + refused.getMessage() + " The shipped light style takes its place.");
                return Optional.empty();
            }
        });
    }

    /** Layers that a story names by a path seen from its own folder. One that has changed since is drawn, and said. */
    private List<MapLayer> storyLayers(Story story, Optional<String> storyName, List<String> doubts) {
        Path folder = folder(storyName);
        List<MapLayer> layers = new ArrayList<>();
        for (StoryLayer named : story.layers()) {
            Path file = folder.resolve(named.path());
            if (!Files.exists(file)) {
                throw UserException.input(Where.file(file.toString()), "The story's layer '" + named.title() + "' is not there.",
                        "Put the file back, or open the story in the window and take the layer out.");
            }
            if (!named.sha256().isEmpty() && !LayerFingerprint.of(file, new Cancel()).equals(named.sha256())) {
                doubts.add(named.path() + " has changed since it was added to the story.");
            }
            layers.add(new MapLayer(named, layer(file, named.reading())));
        }
        return layers;
    }

    /** Layers alone make a story without claims, under their own names. */
    private static Story ofLayers(List<MapLayer> layers) {
        String title = layers.stream().map(layer -> layer.layer().info().title()).collect(Collectors.joining(", "));
        return new Story(title, "", List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    private static Optional<GeoBounds> bounds(List<MapLayer> layers) {
        return layers.stream().flatMap(layer -> layer.layer().bounds().stream()).reduce(GeoBounds::and);
    }

    /** Against the same evidence as the window and the check. */
    private List<Finding> check(Story story, BaseMap base, List<MapLayer> layers, ToleranceTable tolerances, List<String> doubts) {
        List<StoryEvidence.Own> own = layers.stream().map(layer -> new StoryEvidence.Own(layer.layer(), layer.chosen().borders())).toList();
        return base.borders().map(borders -> StoryChecker.check(story, new ClaimChecker(tolerances, StoryEvidence.of(BorderBook.ofWorld(borders), bundled::places, own,
                unusable -> doubts.add(unusable.getMessage()))))).orElse(List.of());
    }

    private BaseMap base() {
        CompletableFuture<Layer> detail = bundled("world-1km.geojson");
        CompletableFuture<Layer> borders = bundled("borders-detail.geojson");
        CompletableFuture<Layer> countries = bundled("countries-detail.geojson");
        CompletableFuture<Layer> labels = bundled("places-labels.geojson");
        CompletableFuture<Layer> lakes = bundled("lakes-50m.geojson");
        CompletableFuture<Layer> rivers = bundled("rivers-50m.geojson");
        CompletableFuture<Layer> overview = bundled("world-10km.geojson");
        return new BaseMap(await(overview), Optional.of(await(detail)), Optional.of(await(lakes)), Optional.of(await(rivers)),
                Optional.of(await(borders)), Optional.of(await(labels)), Optional.of(await(countries)));
    }

    private CompletableFuture<Layer> bundled(String name) {
        return workers.start(() -> layer(BundledData.file(name)));
    }

    private Layer layer(Path file) {
        return new LayerLoader(workers).require(file, new Cancel());
    }

    private Layer layer(Path file, LoadChoices reading) {
        return new LayerLoader(workers).require(file, reading, new Cancel());
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException thrown) {
            throw thrown.getCause() instanceof RuntimeException cause ? cause : thrown;
        }
    }
}
