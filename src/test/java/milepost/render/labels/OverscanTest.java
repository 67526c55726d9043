package milepost.render.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.render.MarksScene;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.LabelBox;
import org.junit.jupiter.api.Test;

/** A frame that reaches over the edge of the pane it is shown in. */
class OverscanTest {

    private static final Insets OVERSCAN = new Insets(150, 200, 150, 200);

    private final FrameRequest whole = MarksScene.screen(1000, 800, Optional.of("c1"));
    private final FrameRequest request = whole.withOverscan(OVERSCAN);

    @Test
    void noNameStandsAcrossTheEdgeOfWhatIsSeen() {
        LabelBox seen = request.seen();
        assertThat(boxes(whole)).as("without overscan some do").anyMatch(box -> seen.overlaps(box) && !seen.holds(box));
        assertThat(boxes(request)).noneMatch(box -> seen.overlaps(box) && !seen.holds(box))
                .anyMatch(seen::holds).anyMatch(box -> !seen.overlaps(box));
    }

    @Test
    void aNameStandsOnThePartOfTheFrameThatItsDotIsIn() {
        assertThat(new MapLabels().place(request, List.of()).places()).allSatisfy(place -> place.box().ifPresent(box ->
                assertThat(request.seen().holds(box)).isEqualTo(request.seen().grown(-3).holds(place.x(), place.y()))));
    }

    @Test
    void countriesAndClaimsAreLabelledWhereTheyAreSeen() {
        assertThat(new MapLabels().place(request, List.of()).countries()).isNotEmpty().allMatch(country -> request.seen().holds(country.box()));
        assertThat(ClaimMarksLayout.marksOf(request).lines().stream().filter(line -> request.seen().crossedBy(line.fromX(), line.fromY(), line.toX(), line.toY())))
                .isNotEmpty().allSatisfy(line -> assertThat(line.label()).hasValueSatisfying(label -> assertThat(request.seen().holds(label.box())).isTrue()));
    }

    @Test
    void aNameGoesToTheOtherSideOfItsDotRatherThanBeCut() {
        double warsaw = whole.viewport().pixel(MarksScene.WARSAW.position()).orElseThrow()[0];
        LabelBox before = name(whole);
        Insets leftOfWarsaw = new Insets(0, 0, 0, warsaw - 20);
        assertThat(before.right()).as("on the left, where there is room").isLessThan(warsaw + 1);

        LabelBox after = name(whole.withOverscan(leftOfWarsaw));

        assertThat(after.x()).isGreaterThan(leftOfWarsaw.left());
    }

    @Test
    void aFrameForAMomentKeepsItsOverscan() {
        assertThat(request.whileMoving().overscan()).isEqualTo(OVERSCAN);
        assertThat(whole.overscan()).isEqualTo(Insets.NONE);
    }

    @Test
    void anOverscanThatLeavesNothingToSeeIsRefused() {
        assertThatThrownBy(() -> whole.withOverscan(new Insets(0, 500, 0, 500))).isInstanceOf(IllegalArgumentException.class);
    }

    private static LabelBox name(FrameRequest request) {
        return new MapLabels().place(request, List.of()).places().stream().filter(place -> place.name().equals("Warsaw")).findFirst()
                .flatMap(PlaceLabel::box).orElseThrow();
    }

    private static List<LabelBox> boxes(FrameRequest request) {
        MapLabels.Placed placed = new MapLabels().place(request, List.of());
        List<LabelBox> boxes = new ArrayList<>();
        placed.places().forEach(place -> place.box().ifPresent(boxes::add));
        placed.countries().forEach(country -> boxes.add(country.box()));
        ClaimMarksLayout.marksOf(request).lines().forEach(line -> line.label().ifPresent(label -> boxes.add(label.box())));
        return boxes;
    }
}
