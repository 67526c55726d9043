package milepost.render.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import milepost.render.scene.LabelBox;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class LabelSpaceProperty {

    @Property(tries = 100)
    void whatIsPlacedWhereItIsFreeNeverOverlaps(@ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -300, max = 900) Double> corners) {
        LabelBox frame = new LabelBox(-100, -50, 700, 500);
        LabelSpace space = new LabelSpace(frame);
        List<LabelBox> placed = new ArrayList<>();
        for (int i = 0; i + 1 < corners.size(); i += 2) {
            LabelBox box = new LabelBox(corners.get(i), corners.get(i + 1), 20 + i, 12);
            if (space.free(box)) {
                assertThat(placed).noneMatch(box::overlaps);
                assertThat(frame.holds(box)).isTrue();
                space.reserve(box);
                placed.add(box);
            } else {
                assertThat(frame.holds(box) && placed.stream().noneMatch(box::overlaps)).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void aLineCrossesABoxExactlyWhenOneOfItsPointsLiesInIt(@ForAll @DoubleRange(min = -50, max = 50) double fromX,
            @ForAll @DoubleRange(min = -50, max = 50) double fromY, @ForAll @DoubleRange(min = -50, max = 50) double toX,
            @ForAll @DoubleRange(min = -50, max = 50) double toY) {
        LabelBox box = new LabelBox(-12, -7, 24, 14);
        boolean sampled = false;
        for (int i = 0; i <= 2000; i++) {
            double share = i / 2000.0;
            sampled |= box.holds(fromX + share * (toX - fromX), fromY + share * (toY - fromY));
        }
        if (sampled) {
            assertThat(box.crossedBy(fromX, fromY, toX, toY)).isTrue();
        } else {
            assertThat(box.grown(-0.2).crossedBy(fromX, fromY, toX, toY)).isFalse();
        }
    }
}
