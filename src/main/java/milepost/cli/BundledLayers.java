package milepost.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import milepost.geodesy.Polylines;
import milepost.layers.BundledData;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderBook;
import milepost.places.Gazetteer;
import milepost.work.Cancel;

/** The bundled layers that commands measure against, each read when it is first needed. For one thread. */
final class BundledLayers {

    private BorderBook borders;
    private Gazetteer places;
    private Layer countries;

    BorderBook borders() {
        if (borders == null) {
            borders = BorderBook.ofWorld(read("borders-detail.geojson"));
        }
        return borders;
    }

    Gazetteer places() {
        if (places == null) {
            places = Gazetteer.bundled();
        }
        return places;
    }

    /** The outlines of one country's area, by ISO alpha-3 code; empty when it is not bundled. */
    Optional<Polylines> country(String iso3) {
        List<Polylines> parts = new ArrayList<>();
        for (int feature = 0; feature < countries().features(); feature++) {
            if (countries().attributes().text(feature, "iso3").equals(iso3)) {
                countries().shapes().outlines(feature).ifPresent(parts::add);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Polylines.join(parts));
    }

    /** "BLR, POL, UKR". */
    String countryCodes() {
        TreeSet<String> codes = new TreeSet<>();
        for (int feature = 0; feature < countries().features(); feature++) {
            codes.add(countries().attributes().text(feature, "iso3"));
        }
        codes.remove("");
        return String.join(", ", codes);
    }

    Layer countries() {
        if (countries == null) {
            countries = read("countries-detail.geojson");
        }
        return countries;
    }

    private static Layer read(String name) {
        return new LayerLoader().require(BundledData.file(name), new Cancel());
    }
}
