package milepost.render.ground;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import milepost.layers.Layer;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.work.Cancel;

/**
 * The base map of one frame, ready to paint: which level of which layer, and which of its parts how. Immutable.
 *
 * @param outline      the edge of the map
 * @param land         the world's countries
 * @param countries    detailed polygons of the story's countries
 * @param storyCountry which of them
 * @param allLandAlike the story speaks of no country: all land has the colour of its own
 * @param borders      borders in detail
 * @param layers       the user's layers, lowest first
 */
public record BaseScene(DetailLevel outline, Land land, Optional<DetailLevel> countries, IntPredicate storyCountry, boolean allLandAlike,
                 Optional<DetailLevel> lakes, Optional<DetailLevel> rivers, Optional<DetailBorders> borders, List<LayerScene> layers) {

    /** Below this many plane metres a device pixel the map is drawn from its detailed layers. */
    private static final double DETAIL_METRES = 6000;

    /**
     * The world's countries.
     *
     * @param level  their geometry
     * @param story  those that the story speaks of and that no detailed polygon covers
     * @param soft   edges between two countries that no detailed border covers, each once
     * @param named  those of them that claims of the story are measured to
     */
    record Land(DetailLevel level, IntPredicate story, IntPredicate soft, IntPredicate named) {
    }

    /**
     * Borders in detail.
     *
     * @param level    their geometry
     * @param named    those that the drawn lines are measured to, see {@link MeasuredBorders}
     * @param disputed those that are not agreed
     */
    record DetailBorders(DetailLevel level, IntPredicate named, IntPredicate disputed) {
    }

    public static BaseScene of(FrameRequest request, ProjectedLayers projected, LayerStyles.Book styles, Cancel cancel) {
        BaseMap base = request.base();
        double metres = request.viewport().metresPerPixel() / request.scale();
        boolean detailed = metres < DETAIL_METRES && base.detail().isPresent();
        Levels levels = new Levels(request, projected, metres, cancel);
        StoryCountries story = StoryCountries.of(request.story());
        MeasuredBorders measured = MeasuredBorders.of(story, request.findings());
        Optional<Layer> countries = base.countries().filter(layer -> detailed && !story.countries().isEmpty());
        Optional<Layer> borders = base.borders().filter(layer -> detailed);
        return new BaseScene(projected.outline(request.viewport().projection()).level(metres),
                land(detailed ? base.detail().orElseThrow() : base.overview(), countries, borders, levels, story, measured),
                countries.map(levels::of), isCountryOf(story, countries), story.countries().isEmpty(),
                base.lakes().map(levels::of), base.rivers().map(levels::of),
                borders.map(layer -> borders(layer, levels, measured.in(layer))), LayerScene.of(request, styles, levels::of));
    }

    private static Land land(Layer world, Optional<Layer> countries, Optional<Layer> borders, Levels levels, StoryCountries story,
                             MeasuredBorders measured) {
        ProjectedLayer land = levels.projected(world);
        Set<String> tinted = values(countries, "iso3");
        Set<String> covered = values(borders, "pair");
        boolean[] storyLand = new boolean[world.features()];
        for (int feature = 0; feature < storyLand.length; feature++) {
            String iso3 = world.attributes().text(feature, "iso3");
            storyLand[feature] = story.has(iso3) && !tinted.contains(iso3);
        }
        List<String> pairs = land.pairs();
        boolean[] soft = new boolean[pairs.size()];
        boolean[] named = new boolean[pairs.size()];
        for (int pair = 1; pair < soft.length; pair++) {
            soft[pair] = !covered.contains(pairs.get(pair));
            named[pair] = soft[pair] && measured.namesUnmeasured(pairs.get(pair));
        }
        return new Land(land.level(levels.metres), feature -> storyLand[feature],
                tag -> tag > 1 && (tag & 1) == 0 && soft[tag >> 1], tag -> tag > 1 && (tag & 1) == 0 && named[tag >> 1]);
    }

    private static IntPredicate isCountryOf(StoryCountries story, Optional<Layer> countries) {
        return feature -> countries.isPresent() && story.has(countries.get().attributes().text(feature, "iso3"));
    }

    private static DetailBorders borders(Layer layer, Levels levels, Set<String> measured) {
        boolean[] named = new boolean[layer.features()];
        boolean[] disputed = new boolean[layer.features()];
        for (int feature = 0; feature < named.length; feature++) {
            named[feature] = measured.contains(layer.attributes().text(feature, "pair"));
            disputed[feature] = layer.attributes().text(feature, "kind").equals("de-facto");
        }
        return new DetailBorders(levels.of(layer), feature -> named[feature], feature -> disputed[feature]);
    }

    private static Set<String> values(Optional<Layer> layer, String column) {
        Set<String> values = new HashSet<>();
        layer.ifPresent(found -> {
            for (int feature = 0; feature < found.features(); feature++) {
                values.add(found.attributes().text(feature, column));
            }
        });
        return values;
    }

    /** Gets the level of any layer for this frame. */
    private record Levels(FrameRequest request, ProjectedLayers layers, double metres, Cancel cancel) {
        ProjectedLayer projected(Layer layer) {
            return layers.get(layer, request.viewport().projection(), cancel);
        }

        DetailLevel of(Layer layer) {
            return projected(layer).level(metres);
        }
    }
}
