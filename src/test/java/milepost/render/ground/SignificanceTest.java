package milepost.render.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SignificanceTest {

    private static float[] weigh(double[] xy, int[] edges, boolean ring) {
        float[] weights = new float[edges.length];
        new Significance(xy, weights).weigh(edges, 0, edges.length, ring);
        return weights;
    }

    @Test
    void aVertexWeighsItsDistanceFromTheLineWithoutIt() {
        float[] weights = weigh(new double[] {0, 0, 5, 3, 10, 0}, new int[3], false);
        assertThat(weights[1]).isCloseTo(3, within(1e-6f));
        assertThat(weights[0]).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(weights[2]).isEqualTo(Float.POSITIVE_INFINITY);
    }

    @Test
    void leavingOutLightVerticesMovesTheLineByNoMoreThanTheTolerance() {
        Random random = new Random(7);
        for (int run = 0; run < 50; run++) {
            int count = 40;
            double[] xy = new double[2 * count];
            for (int i = 0; i < count; i++) {
                xy[2 * i] = 10 * i;
                xy[2 * i + 1] = 30 * random.nextDouble();
            }
            float[] weights = weigh(xy, new int[count], false);
            float tolerance = 8;
            int before = 0;
            for (int i = 1; i < count; i++) {
                if (weights[i] >= tolerance) {
                    for (int k = before + 1; k < i; k++) {
                        double share = (xy[2 * k] - xy[2 * before]) / (xy[2 * i] - xy[2 * before]);
                        double offset = xy[2 * k + 1] - xy[2 * before + 1] - share * (xy[2 * i + 1] - xy[2 * before + 1]);
                        double length = Math.hypot(xy[2 * i] - xy[2 * before], xy[2 * i + 1] - xy[2 * before + 1]);
                        assertThat(Math.abs(offset) * (xy[2 * i] - xy[2 * before]) / length).isLessThan(tolerance);
                    }
                    before = i;
                }
            }
        }
    }

    @Test
    void twoRingsKeepTheSameVerticesOfTheBorderTheyShare() {
        double[] left = {0, 0, 50, 0, 52, 9, 47, 21, 55, 33, 50, 50, 0, 50};
        int[] leftTags = {0, 2, 2, 2, 2, 0, 0};
        double[] right = {50, 50, 55, 33, 47, 21, 52, 9, 50, 0, 100, 0, 100, 50};
        int[] rightTags = {3, 3, 3, 3, 0, 0, 0};
        float[] leftWeights = weigh(left, leftTags, true);
        float[] rightWeights = weigh(right, rightTags, true);
        assertThat(new float[] {leftWeights[2], leftWeights[3], leftWeights[4]})
                .containsExactly(rightWeights[3], rightWeights[2], rightWeights[1]);
    }

    @Test
    void anEnclaveAndItsHoleAreThinnedAlikeWhereverTheyStart() {
        double[] shell = {0, 0, 10, 1, 12, 8, 6, 13, -3, 9};
        double[] hole = {12, 8, 10, 1, 0, 0, -3, 9, 6, 13};
        float[] shellWeights = weigh(shell, new int[] {2, 2, 2, 2, 2}, true);
        float[] holeWeights = weigh(hole, new int[] {3, 3, 3, 3, 3}, true);
        assertThat(holeWeights).containsExactly(shellWeights[2], shellWeights[1], shellWeights[0], shellWeights[4], shellWeights[3]);
    }

    @Test
    void theSmallestIslandKeepsFourCorners() {
        float[] weights = weigh(new double[] {0, 0, 1, 0, 2, 0.5, 2, 1.5, 1, 2, 0, 1}, new int[6], true);
        Set<Integer> kept = new TreeSet<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] >= 1e9) {
                kept.add(i);
            }
        }
        assertThat(kept).hasSize(4);
    }
}
