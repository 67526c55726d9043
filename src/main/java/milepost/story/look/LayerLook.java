package milepost.story.look;

import java.util.Objects;
import java.util.Optional;

/**
 * How a layer of the user's is drawn, beside what its features say of themselves.
 *
 * @param colour    features are coloured by a property; empty for the theme's colours and the features' own
 * @param size      the property, a number, by which points are sized and lines widened; empty for one size
 * @param label     the property whose value is written beside a feature; empty for none
 * @param opacity   of everything the layer draws, above 0 up to 1
 * @param clustered where points crowd, a disc with their number stands for them; never where colour or size says more
 * @param inLegend  the layer is explained in the legend
 */
public record LayerLook(Optional<ColourBy> colour, Optional<String> size, Optional<String> label, double opacity, boolean clustered, boolean inLegend) {

    /** As the theme and the features say. */
    public static final LayerLook PLAIN = new LayerLook(Optional.empty(), Optional.empty(), Optional.empty(), 1, true, false);

    public LayerLook {
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(label, "label");
        if (!(opacity > 0 && opacity <= 1)) {
            throw new IllegalArgumentException("an opacity is above 0 and at most 1");
        }
    }

    /** The first colour or size of a layer brings it into the legend: without it nobody could read them. */
    public LayerLook withColour(Optional<ColourBy> by) {
        return new LayerLook(by, size, label, opacity, clustered, inLegend || by.isPresent() && !styled());
    }

    public LayerLook withSize(Optional<String> by) {
        return new LayerLook(colour, by, label, opacity, clustered, inLegend || by.isPresent() && !styled());
    }

    public LayerLook withLabel(Optional<String> property) {
        return new LayerLook(colour, size, property, opacity, clustered, inLegend);
    }

    public LayerLook withOpacity(double share) {
        return new LayerLook(colour, size, label, share, clustered, inLegend);
    }

    public LayerLook withClustered(boolean wanted) {
        return new LayerLook(colour, size, label, opacity, wanted, inLegend);
    }

    public LayerLook withInLegend(boolean wanted) {
        return new LayerLook(colour, size, label, opacity, clustered, wanted);
    }

    private boolean styled() {
        return colour.isPresent() || size.isPresent();
    }

    /** Whether a number may stand for points that crowd. */
    public boolean mayCluster() {
        return clustered && !styled();
    }
}
