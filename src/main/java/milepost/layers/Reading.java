package milepost.layers;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.util.function.LongFunction;
import milepost.problems.ProblemLog;
import milepost.problems.Severity;
import milepost.problems.Where;

/** One file being read: the parser, what was collected, what was counted, and what was found odd. */
final class Reading {

    final JsonParser json;
    final ShapesBuilder shapes = new ShapesBuilder();
    final AttributesBuilder attributes = new AttributesBuilder();
    final RingCrossings crossings = new RingCrossings();
    LayerInfo info;

    long features;
    long unlocated;
    long repaired;
    long skipped;
    /** Positions with more than two numbers. */
    long higher;
    /** Outer rings that run clockwise. */
    long clockwise;
    /** Features with an edge over the antimeridian. */
    long crossing;
    /** Features with a longitude beyond ±180°. */
    long beyond;
    /** Skipped features whose latitude is none, but would be a longitude. */
    long maybeSwapped;
    /** Skipped features whose numbers are no degrees at all. */
    long notDegrees;

    private final String file;
    private final ProblemLog log;
    private boolean currentRepaired;

    Reading(JsonParser json, String file, ProblemLog log) {
        this.json = json;
        this.file = file;
        this.log = log;
        this.info = LayerInfo.ofFile(file);
    }

    /** Where the parser stands now. */
    Where here() {
        return at(json.currentTokenLocation());
    }

    Where at(JsonLocation location) {
        return Where.at(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** The same, in the feature being read. */
    Where inFeature() {
        return inFeature(json.currentTokenLocation());
    }

    Where inFeature(JsonLocation location) {
        return at(location).inFeature("feature " + features);
    }

    Where wholeFile() {
        return Where.file(file);
    }

    void beginFeature() {
        features++;
        currentRepaired = false;
    }

    void warn(String code, Where where, String sentence) {
        log.add(code, Severity.WARNING, where, sentence);
    }

    /** Something in the feature being read was mended. */
    void repair(String code, Where where, String sentence) {
        warn(code, where, sentence);
        if (!currentRepaired) {
            currentRepaired = true;
            repaired++;
        }
    }

    void note(String code, String sentence) {
        log.add(code, Severity.NOTE, wholeFile(), sentence);
    }

    void noteCount(String code, long count, LongFunction<String> sentence) {
        if (count > 0) {
            note(code, sentence.apply(count));
        }
    }

    Refusal refusal(String code, String sentence) {
        return new Refusal(code, here(), sentence);
    }

    /** The feature being read is complete; without a part it has no place. */
    void keepFeature(boolean located) {
        if (!located) {
            unlocated++;
        }
        shapes.endFeature();
        attributes.endFeature();
    }

    void skipFeature() {
        skipped++;
        if (currentRepaired) {
            repaired--;
            currentRepaired = false;
        }
        shapes.dropFeature();
        attributes.dropFeature();
    }

    long kept() {
        return attributes.row();
    }

    long drawn() {
        return kept() - unlocated;
    }
}
