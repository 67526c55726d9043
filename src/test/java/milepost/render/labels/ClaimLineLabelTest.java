package milepost.render.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.render.MarksScene;
import milepost.render.marks.ClaimMarks;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;
import milepost.story.Story;
import org.junit.jupiter.api.Test;

class ClaimLineLabelTest {

    /** A border that runs by the short line to Poland, as the Bug does at Brest. */
    private static final Layer BORDER = LayerBuilder.named("borders.geojson").line(Map.of("pair", "BLR-POL"),
            new double[] {23.95, 53.0, 23.4, 52.5, 23.55, 52.2, 23.651157, 52.075523, 23.6, 51.8, 23.62, 51.5}).build();

    private final FrameRequest plain = MarksScene.screen(700, 700, Optional.empty());

    @Test
    void noPlateHidesTheBorderThatItsLineIsMeasuredTo() {
        FrameRequest request = with(Optional.of(BORDER), plain.story());
        BorderPixels border = BorderPixels.around(request, List.of(MarksScene.POLAND), 200);
        assertThat(labels(plain)).as("without knowing of the border one does").anyMatch(box -> border.hiddenBy(box) > 10);
        assertThat(labels(request)).hasSameSizeAs(labels(plain)).allMatch(box -> border.hiddenBy(box) < 10);
    }

    @Test
    void distancesKeepClearOfTheNotesAPersonPutOnTheMap() {
        LabelBox usual = labels(plain).getFirst();
        Position there = plain.viewport().position(usual.x(), usual.y()).orElseThrow();
        Story story = plain.story();
        Story noted = new Story(story.title(), story.subtitle(), story.places(), story.claims(), story.layers(),
                List.of(new Annotation("n", new AnnotationMark.Caption(there), "A note right here", 0, 0)), story.area());
        ClaimMarks marks = ClaimMarksLayout.marksOf(with(Optional.empty(), noted));
        LabelBox note = marks.notes().getFirst().label().orElseThrow().box();
        assertThat(note.overlaps(usual)).isTrue();
        assertThat(marks.lines()).allSatisfy(line -> assertThat(line.label().map(label -> label.box().overlaps(note)).orElse(false)).isFalse());
    }

    @Test
    void aLengthInsideABoxIsThatOfTheSegmentsPartInIt() {
        LabelBox box = new LabelBox(10, 10, 20, 10);
        assertThat(box.lengthInside(0, 15, 100, 15)).isEqualTo(20);
        assertThat(box.lengthInside(12, 15, 15, 19)).isEqualTo(5);
        assertThat(box.lengthInside(0, 0, 100, 5)).isZero();
    }

    private FrameRequest with(Optional<Layer> borders, Story story) {
        BaseMap base = new BaseMap(plain.base().overview(), Optional.empty(), Optional.empty(), Optional.empty(), borders, plain.base().labels());
        return new FrameRequest(base, List.of(), story, plain.findings(), Optional.empty(), plain.viewport(), plain.theme(), 1, false, false);
    }

    private static List<LabelBox> labels(FrameRequest request) {
        return ClaimMarksLayout.marksOf(request).lines().stream().flatMap(line -> line.label().stream()).map(ClaimMarks.Label::box).toList();
    }
}
