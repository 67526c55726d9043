package milepost.layers.reading;

import java.util.function.LongFunction;


/** What is said once about a whole file, at its end. */
public final class Summary {

    private Summary() { }

    public static void note(Reading reading) {
        reading.crossings().report(reading);
        if (reading.counted(Oddity.MAYBE_SWAPPED) > 0 && reading.counted(Oddity.MAYBE_SWAPPED) == reading.skipped()) {
            reading.warn("maybe-swapped", reading.wholeFile(), "Latitude and longitude may be swapped in this file: "
                    + Wording.count(reading.skipped(), "feature") + " would fit on the map the other way round."
                    + " GeoJSON writes longitude first.");
        }
        if (reading.crossings().stopped()) {
            reading.note("crossings-unchecked", "The layer is large; not all of its outlines were checked for crossing themselves.");
        }
        noteCount(reading, "clockwise", Oddity.CLOCKWISE_SHELL, count -> Wording.count(count, "outer ring")
                + " ran clockwise; GeoJSON asks for the other way, both are read alike.");
        noteCount(reading, "more-than-two-numbers", Oddity.HIGHER_POSITION, count -> Wording.count(count, "position")
                + " had more than two numbers; only longitude and latitude are used.");
        noteCount(reading, "crosses-antimeridian", Oddity.CROSSING_FEATURE, count -> Wording.count(count, "geometry").replace("geometrys", "geometries")
                + " not cut at the antimeridian; edges over it are taken the short way.");
        noteCount(reading, "beyond-180", Oddity.FEATURE_BEYOND_180, count -> Wording.count(count, "geometry").replace("geometrys", "geometries")
                + " with longitudes beyond 180°; they are the same places one turn on.");
    }

    private static void noteCount(Reading reading, String code, Oddity oddity, LongFunction<String> sentence) {
        if (reading.counted(oddity) > 0) {
            reading.note(code, sentence.apply(reading.counted(oddity)));
        }
    }

    /** Why no feature of the file could be used. */
    public static String nothingUsable(Reading reading) {
        if (reading.counted(Oddity.NOT_DEGREES) == reading.skipped()) {
            return "The numbers in this file are not degrees; they look like metres on a map projection."
                    + " Save the layer again as GeoJSON in EPSG:4326.";
        }
        if (reading.counted(Oddity.MAYBE_SWAPPED) == reading.skipped()) {
            return "Latitudes lie beyond the poles everywhere in this file: latitude and longitude look swapped."
                    + " GeoJSON writes longitude first.";
        }
        String first = reading.log().problems().stream().findFirst().map(problem -> " The first fault: " + problem.sentence()).orElse("");
        return "No feature of this file could be used." + first;
    }
}
