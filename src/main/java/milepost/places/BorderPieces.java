package milepost.places;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import milepost.layers.Layer;

/** Borders that are read or made piece by piece, only what is asked for. */
interface BorderPieces {

    /** Codes of all pieces: pairs ("BLR-UKR") and coasts ("coast:UKR"). */
    Set<String> codes();

    /** A layer with the features of some codes; empty when there are none. */
    Optional<Layer> layer(Predicate<String> wanted);
}
