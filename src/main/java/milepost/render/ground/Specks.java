package milepost.render.ground;

import java.util.Arrays;

/**
 * Rings smaller than a pixel, of which only the box, the area and the look are kept; neighbours of one feature that would
 * share a pixel are kept as one. They never vanish: a map's islands are mostly of this size.
 */
final class Specks {

    static final Specks NONE = new Builder(0, 0).build();

    final Boxes boxes;
    final Boxes groups;
    /** Square plane metres, negative for holes. */
    final float[] areas;
    final int[] features;
    final int[] tags;

    private Specks(Boxes boxes, float[] areas, int[] features, int[] tags) {
        this.boxes = boxes;
        this.groups = boxes.groups();
        this.areas = areas;
        this.features = features;
        this.tags = tags;
    }

    int count() {
        return features.length;
    }

    /** Takes rings in the order of {@link PartOrder}. */
    static final class Builder {
        private final double mergedExtent;
        private final Boxes boxes;
        private float[] areas;
        private int[] features;
        private int[] tags;
        private int count;

        /**
         * @param most         rings at most
         * @param mergedExtent how large, in plane metres, rings kept as one may be together
         */
        Builder(int most, double mergedExtent) {
            this.mergedExtent = mergedExtent;
            boxes = new Boxes(most);
            areas = new float[most];
            features = new int[most];
            tags = new int[most];
        }

        void add(Boxes from, int box, double area, int feature, int tag) {
            if (count == 0 || !joins(from, box, feature, tag)) {
                features[count] = feature;
                tags[count++] = tag;
            }
            boxes.grow(count - 1, from, box);
            areas[count - 1] += (float) area;
        }

        private boolean joins(Boxes from, int box, int feature, int tag) {
            int last = count - 1;
            return features[last] == feature && tags[last] == tag
                    && Math.max(boxes.east(last), from.east(box)) - Math.min(boxes.west(last), from.west(box)) <= mergedExtent
                    && Math.max(boxes.north(last), from.north(box)) - Math.min(boxes.south(last), from.south(box)) <= mergedExtent;
        }

        Specks build() {
            Boxes kept = new Boxes(count);
            for (int i = 0; i < count; i++) {
                kept.grow(i, boxes, i);
            }
            return new Specks(kept, Arrays.copyOf(areas, count), Arrays.copyOf(features, count), Arrays.copyOf(tags, count));
        }
    }
}
