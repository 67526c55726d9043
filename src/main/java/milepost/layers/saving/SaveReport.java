package milepost.layers.saving;

/**
 * What was written, and what RFC 7946 asked to change.
 *
 * @param features features written, the ones without a place among them
 * @param cut      features cut at the antimeridian, or brought back from beyond it
 * @param turned   rings turned the other way round
 * @param uncut    features that could not be cut and were written as they are
 */
public record SaveReport(long features, long cut, long turned, long uncut) {
}
