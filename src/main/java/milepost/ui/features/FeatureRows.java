package milepost.ui.features;

import javafx.collections.ObservableListBase;

/** The rows of a table: feature numbers in their order, and no object a row. Never changes; another order is another list. */
final class FeatureRows extends ObservableListBase<Integer> {

    static final FeatureRows NONE = new FeatureRows(new int[0]);

    private final int[] features;

    FeatureRows(int[] features) {
        this.features = features;
    }

    @Override
    public Integer get(int row) {
        return features[row];
    }

    @Override
    public int size() {
        return features.length;
    }

    /** The row a feature stands in; -1 when it is not listed. */
    int rowOf(int feature) {
        for (int row = 0; row < features.length; row++) {
            if (features[row] == feature) {
                return row;
            }
        }
        return -1;
    }

    int feature(int row) {
        return features[row];
    }
}
