package milepost.render.legibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.geodesy.Position;
import milepost.render.FrameComposer;
import milepost.render.MarksScene;
import milepost.render.legibility.Remark.Fault;
import milepost.render.legibility.Remark.Fix;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;
import milepost.story.Story;
import milepost.work.Cancel;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegibilityTest {

    private final Workers workers = new Workers();
    private final Legibility legibility = new Legibility(new FrameComposer(workers));

    @AfterEach
    void stop() {
        workers.close();
    }

    private static FrameRequest with(int width, int height, Theme theme, String title, Annotation... annotations) {
        FrameRequest plain = MarksScene.picture(width, height, theme);
        Story story = plain.story();
        List<Annotation> all = new ArrayList<>(List.of(annotations));
        Story changed = new Story(title, story.subtitle(), story.places(), story.claims(), List.of(), all, Optional.empty());
        return new FrameRequest(plain.base(), List.of(), changed, plain.findings(), Optional.empty(), plain.viewport(), theme, 1, true, true);
    }

    private List<Remark> faults(FrameRequest request, OptionalDouble dpi) {
        return legibility.check(request, dpi, new Cancel()).faults();
    }

    @Test
    void aPictureAsItComesHasNothingToMend() {
        assertThat(faults(with(1200, 630, Theme.LIGHT, "A title"), OptionalDouble.empty())).isEmpty();
        assertThat(faults(with(1200, 630, Theme.DARK, "A title"), OptionalDouble.empty())).isEmpty();
    }

    @Test
    void wordsUnderOtherWordsAreFoundAndLeadToTheirAnnotation() {
        Position there = new Position(22.4, 52.5);
        List<Remark> faults = faults(with(1200, 630, Theme.LIGHT, "A title", new Annotation("below", new AnnotationMark.Caption(there), "Underneath", 0, 0),
                new Annotation("above", new AnnotationMark.Caption(there), "On top of it", 4, 3)), OptionalDouble.empty());
        assertThat(faults).singleElement().satisfies(remark -> {
            assertThat(remark.fault()).isEqualTo(Fault.COVERED);
            assertThat(remark.fix()).isEqualTo(new Fix.AtAnnotation("below"));
            assertThat(remark.sentence()).contains("“Underneath”");
        });
    }

    @Test
    void aHeadlineWithoutRoomIsFound() {
        List<Remark> faults = faults(with(300, 220, Theme.LIGHT, "A very long headline that has far too many words for so small a picture, and goes on and on and on "
                + "until there is nothing left of the map at all, and then some more"), OptionalDouble.empty());
        assertThat(faults).anyMatch(remark -> remark.fault() == Fault.LEFT_OUT && remark.fix() instanceof Fix.AtTitle);
    }

    @Test
    void typeIsMeasuredInPointsOnPaper() {
        assertThat(faults(with(1200, 630, Theme.LIGHT, "A title"), OptionalDouble.of(96))).isEmpty();
        assertThat(faults(with(1200, 630, Theme.LIGHT, "A title"), OptionalDouble.of(200))).isNotEmpty()
                .allMatch(remark -> remark.fault() == Fault.TOO_SMALL && remark.sentence().contains("points high on paper"));
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(ColourVision.contrast(0xFF000000, 0xFFFFFFFF)).isEqualTo(21, within(1e-9));
        assertThat(ColourVision.contrast(0xFF777777, 0xFFFFFFFF)).isEqualTo(4.48, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void greyStaysGreyForAllEyes(ColourVision vision) {
        for (int level : new int[] {0, 60, 128, 200, 255}) {
            int seen = vision.seen(0xFF000000 | level << 16 | level << 8 | level);
            for (int shift = 0; shift < 24; shift += 8) {
                assertThat(seen >> shift & 0xFF).isCloseTo(level, within(2));
            }
        }
    }

    @Test
    void redAndGreenComeNearEachOtherForTheGreenBlind() {
        int red = ColourVision.DEUTERANOPIA.seen(0xFFC04040);
        int green = ColourVision.DEUTERANOPIA.seen(0xFF608040);
        assertThat(Math.abs((red >> 16 & 0xFF) - (green >> 16 & 0xFF))).isLessThan(Math.abs(0xC0 - 0x60) / 2);
    }
}
