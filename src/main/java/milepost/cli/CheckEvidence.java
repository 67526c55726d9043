package milepost.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import milepost.claims.Evidence;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderBook;
import milepost.places.BorderView;
import milepost.problems.UserException;
import milepost.story.StoryEvidence;
import milepost.work.Cancel;

/** What the claims given to a command are checked against: what comes with the program, and the layers named beside it. */
final class CheckEvidence {

    private final BundledLayers bundled;
    private final Optional<String> codeProperty;
    private final double errorMetres;

    /**
     * @param codeProperty the property of the layers that holds the country
     * @param errorMetres  how far their outlines may be off; NaN for what they state themselves
     */
    CheckEvidence(BundledLayers bundled, Optional<String> codeProperty, double errorMetres) {
        this.bundled = bundled;
        this.codeProperty = codeProperty;
        this.errorMetres = errorMetres;
    }

    /**
     * @param files layers named beside the story
     * @param own   the story's own layers
     * @throws UserException when a named layer cannot be read, or names no countries where it is said to
     */
    Evidence with(List<String> files, List<StoryEvidence.Own> own, Consumer<String> doubts) {
        List<StoryEvidence.Own> all = new ArrayList<>(own);
        List<Layer> layers = files.stream().map(file -> new LayerLoader().require(InputFile.existing(file), new Cancel())).toList();
        layers.forEach(layer -> all.add(new StoryEvidence.Own(layer, Optional.empty())));
        Evidence evidence = StoryEvidence.of(bundled.borders(), bundled::places, all, unusable -> doubts.accept(unusable.getMessage()));
        List<BorderView> views = new ArrayList<>(evidence.views());
        codeProperty.ifPresent(property -> layers.forEach(layer ->
                views.add(new BorderView("the borders of " + layer.info().title(), BorderBook.ofCountries(layer, property, errorMetres)))));
        return evidence.with(views);
    }

    /** @throws UserException when the options do not go together */
    void validate(List<String> files) {
        if (codeProperty.isPresent() && files.isEmpty()) {
            throw UserException.usage("--code-property names a property of a layer, and no layer is given.", "Give the layer too: --layer FILE.");
        }
        if (errorMetres < 0 || Double.isInfinite(errorMetres)) {
            throw UserException.usage("An error of " + errorMetres + " metres is none.", "Give --layer-error a number of metres, 0 or more.");
        }
    }
}
