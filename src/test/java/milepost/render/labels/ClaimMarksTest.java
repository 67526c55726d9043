package milepost.render.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import milepost.claims.Verdict;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.render.MarksScene;
import milepost.render.marks.ClaimMarks;
import milepost.render.marks.ClaimMarks.ClaimLine;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClaimMarksTest {

    @Test
    void claimsOfTheVerySameLineShareOneMark() {
        List<ClaimLine> lines = ClaimMarksLayout.marksOf(MarksScene.screen(1000, 700, Optional.empty())).lines();
        assertThat(lines).extracting(ClaimLine::claimIds).containsExactly(List.of("c1"), List.of("c2", "c6"), List.of("c3", "c4", "c5"));
        assertThat(lines).extracting(ClaimLine::verdict).containsExactly(Verdict.OVERSTATED, Verdict.OVERSTATED, Verdict.NO_VERDICT);
        assertThat(lines).extracting(ClaimLine::dashed).containsExactly(false, false, true);
    }

    @Test
    void theSelectedLineIsDrawnLastAndStronger() {
        ClaimLine last = ClaimMarksLayout.marksOf(MarksScene.screen(1000, 700, Optional.of("c1"))).lines().getLast();
        assertThat(last.claimIds()).containsExactly("c1");
        assertThat(last.selected()).isTrue();
        assertThat(last.widthPixels()).isGreaterThan(3);
    }

    @Test
    void aLabelSaysTheMeasuredRangeInBothUnits() {
        ClaimLine line = ClaimMarksLayout.marksOf(MarksScene.screen(1000, 700, Optional.empty())).lines().getFirst();
        assertThat(line.label().orElseThrow().text()).extracting(ClaimMarks.TextLine::text).containsExactly("115–116 mi", "185–186 km");
    }

    @Test
    void anUnselectedMapHasNoToleranceBand() {
        assertThat(ClaimMarksLayout.marksOf(MarksScene.screen(1000, 700, Optional.empty())).tolerance()).isEmpty();
        assertThat(ClaimMarksLayout.marksOf(MarksScene.screen(1000, 700, Optional.of("c3"))).tolerance()).as("a vague claim has no tolerance").isEmpty();
    }

    @Test
    void everyMarkBringsItsPens() {
        ClaimMarks marks = ClaimMarksLayout.marksOf(MarksScene.screen(1000, 700, Optional.of("c1")));
        assertThat(marks.lines()).allSatisfy(line -> {
            assertThat(line.casing().widthPixels()).isEqualTo(line.pen().widthPixels() + 3);
            assertThat(line.casing().argb()).isEqualTo(Theme.LIGHT.halo());
            assertThat(line.leaderPen().widthPixels()).isEqualTo(line.pen().widthPixels() / 2);
            assertThat(line.pen().dashed()).isEqualTo(line.verdict() == Verdict.NO_VERDICT);
            assertThat(line.to().edge().argb()).isEqualTo(line.nearestPointOnBorder() ? line.pen().argb() : Theme.LIGHT.place());
        });
        assertThat(marks.tolerance().orElseThrow().edge().widthPixels()).isEqualTo(1);
    }

    @Test
    void aPictureInTheDarkIsMarkedInDarkColours() {
        ClaimLine line = ClaimMarksLayout.marksOf(MarksScene.picture(1000, 700, Theme.DARK)).lines().getFirst();
        assertThat(line.casing().argb()).isEqualTo(Theme.DARK.halo());
        assertThat(line.from().fillArgb()).isEqualTo(Theme.DARK.place());
        assertThat(line.label().orElseThrow().plateArgb()).isEqualTo(Theme.DARK.halo());
    }

    @Test
    void theBandLiesAtTheFairDistancesOnTheEllipsoid() {
        FrameRequest request = MarksScene.screen(1000, 700, Optional.of("c1"));
        double[] outline = ClaimMarksLayout.marksOf(request).tolerance().orElseThrow().outlines().getFirst();
        for (int i = 0; i < outline.length; i += 2) {
            Position at = request.viewport().position(outline[i], outline[i + 1]).orElseThrow();
            double miles = Earth.measure(MarksScene.BREST.position(), at).metres() / 1609.344;
            assertThat(Math.min(Math.abs(miles - 123.5), Math.abs(miles - 136.5))).isLessThan(0.001);
        }
    }

    @Test
    void aBorderEndIsMarkedAsNoPlace() {
        List<ClaimLine> lines = ClaimMarksLayout.marksOf(MarksScene.screen(1000, 700, Optional.empty())).lines();
        assertThat(lines).extracting(ClaimLine::nearestPointOnBorder).containsExactly(false, true, true);
    }

    @Test
    void marksMoveWithTheMap() {
        FrameRequest request = MarksScene.screen(1000, 700, Optional.empty());
        FrameRequest panned = new FrameRequest(request.base(), request.layers(), request.story(), request.findings(), request.selectedClaimId(),
                request.viewport().panned(20, 0), request.theme(), 1, false, false);
        ClaimMarks.Label before = ClaimMarksLayout.marksOf(request).lines().getFirst().label().orElseThrow();
        ClaimMarks.Label after = ClaimMarksLayout.marksOf(panned).lines().getFirst().label().orElseThrow();
        assertThat(after.x()).isCloseTo(before.x() - 20, Offset.offset(1e-6));
        assertThat(after.y()).isCloseTo(before.y(), Offset.offset(1e-6));
    }

    @Test
    void fromFarAwayOnlyTheSelectedLineIsLabelled() {
        FrameRequest request = MarksScene.screen(1000, 700, Optional.of("c2"));
        FrameRequest far = new FrameRequest(request.base(), request.layers(), request.story(), request.findings(), request.selectedClaimId(),
                request.viewport().zoomed(0.03, 500, 350), request.theme(), 1, false, false);
        assertThat(ClaimMarksLayout.marksOf(far).lines()).filteredOn(line -> line.label().isPresent()).extracting(ClaimLine::claimId).containsExactly("c2");
    }
}
