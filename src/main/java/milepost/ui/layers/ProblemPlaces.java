package milepost.ui.layers;

import java.util.Optional;
import milepost.geodesy.GeoBounds;
import milepost.layers.Layer;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.problems.Problem;

/**
 * Where on the map a problem of a file is. A report counts the features of the file, a layer those that were kept:
 * only where none was left out is the number of the one the number of the other.
 */
final class ProblemPlaces {

    private static final String FEATURE = "feature ";

    private final Optional<Layer> layer;

    ProblemPlaces(LoadResult result) {
        LoadReport report = result.report();
        layer = result.layer().filter(read -> report.skipped() == 0 && report.features() == read.features());
    }

    /** The box around the feature in degrees; empty when the problem is in none, or in one without a place. */
    Optional<GeoBounds> of(Problem problem) {
        String feature = problem.where().feature();
        if (!feature.matches(FEATURE + "[0-9]{1,9}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(feature.substring(FEATURE.length()));
        return layer.filter(read -> number >= 1 && number <= read.features()).flatMap(read -> read.shapes().bounds(number - 1));
    }
}
