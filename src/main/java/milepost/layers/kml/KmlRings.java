package milepost.layers.kml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import milepost.layers.PartKind;

/** The boundaries of one polygon as texts, in whichever order they come. */
final class KmlRings {

    private final List<String> outer = new ArrayList<>();
    private final List<String> inner = new ArrayList<>();

    void outer(List<String> texts) {
        outer.addAll(texts);
    }

    void inner(List<String> texts) {
        inner.addAll(texts);
    }

    /** The outer boundary first, then what it leaves out; more outer boundaries than one are polygons of their own. */
    void forEach(BiConsumer<PartKind, String> each) {
        for (int i = 0; i < outer.size(); i++) {
            each.accept(PartKind.SHELL, outer.get(i));
            if (i == 0) {
                inner.forEach(text -> each.accept(PartKind.HOLE, text));
            }
        }
    }
}
