package milepost.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.geodesy.Earth;
import milepost.geodesy.MetresRange;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.places.Place;
import milepost.story.Story;

/**
 * Findings as a layer: a line for each claim that was measured, along the geodesic, a feature without a place for each
 * other. The line's own edges are straight in longitude and latitude and leave the geodesic by a metre or so, more near a pole.
 */
final class ClaimsLayer {

    /** A geodesic leaves a straight edge by length² × tan(latitude) ⁄ (8 × the Earth's radius): a metre in 7 km at 45°. */
    private static final double STEP_METRES = 7_000;

    private ClaimsLayer() { }

    static Layer of(Story story, List<Finding> findings) {
        LayerBuilder layer = LayerBuilder.named(story.title().isEmpty() ? "claims" : story.title());
        Map<String, Place> places = story.placesById();
        for (Finding finding : findings) {
            Map<String, Object> properties = properties(finding, places);
            finding.line().ifPresentOrElse(line -> layer.line(properties, curve(line)), () -> layer.unlocated(properties));
        }
        return layer.build();
    }

    private static double[] curve(Reading.Line line) {
        return Earth.curve(line.from(), line.to(), STEP_METRES);
    }

    private static Map<String, Object> properties(Finding finding, Map<String, Place> places) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("claim", finding.claim().id());
        properties.put("quote", finding.claim().quote());
        properties.put("outlet", finding.claim().source().outlet());
        properties.put("date", finding.claim().source().date());
        properties.put("link", finding.claim().source().link());
        properties.put("from", FindingWords.end(finding.claim().from(), places));
        properties.put("to", FindingWords.end(finding.claim().to(), places));
        properties.put("verdict", finding.verdict().name());
        finding.reportedMetres().ifPresent(metres -> properties.put("reportedMetres", metres));
        finding.measured().map(MetresRange::lowMetres).ifPresent(metres -> properties.put("lowMetres", metres));
        finding.measured().map(MetresRange::highMetres).ifPresent(metres -> properties.put("highMetres", metres));
        finding.differencePercent().ifPresent(percent -> properties.put("differencePercent", percent));
        properties.put("sentence", finding.sentence());
        properties.values().removeIf(""::equals);
        return properties;
    }
}
