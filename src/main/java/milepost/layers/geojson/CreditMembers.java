package milepost.layers.geojson;

import java.util.Map;
import milepost.layers.LayerInfo;

/**
 * Top-level texts in which files commonly say whose they are: {@code attribution}, {@code credit}, {@code copyright} or
 * {@code source}, and {@code licence} or {@code license}. What the program's own member says goes before them.
 */
final class CreditMembers {

    private static final Map<String, Integer> RANK = Map.of("attribution", 4, "credit", 3, "copyright", 2, "source", 1);

    private int attributionRank;

    /** What is known with the member's text, or the same when it is no such member. */
    LayerInfo and(LayerInfo known, String name, String text) {
        String said = text.strip().replaceAll("\\s+", " ");
        boolean licence = name.equals("licence") || name.equals("license");
        int rank = RANK.getOrDefault(name, 0);
        if (said.isEmpty() || !licence && rank <= attributionRank) {
            return known;
        }
        boolean keeps = licence ? !known.licence().isBlank() : attributionRank == 0 && !known.attribution().isBlank();
        if (keeps) {
            return known;
        }
        attributionRank = licence ? attributionRank : rank;
        return new LayerInfo(known.id(), known.title(), known.fileName(), known.role(), licence ? said : known.licence(), licence ? known.attribution() : said,
                known.vintage(), known.statedErrorMetres(), known.edges());
    }
}
