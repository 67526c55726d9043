package milepost.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import milepost.render.MarksScene;
import milepost.story.Story;
import org.junit.jupiter.api.Test;

class AltTextTest {

    @Test
    void itNamesTheMapItsLinesAndWhatWasReported() {
        String text = AltText.of(MarksScene.story(), MarksScene.findings());
        assertThat(text).startsWith("Map with Brest, Warsaw and Minsk; 3 distances are measured in straight lines.")
                .contains("Brest to Warsaw: 115–116", "CNN said “around 130 miles”").hasSizeLessThanOrEqualTo(250);
    }

    @Test
    void theLongDescriptionRepeatsEveryFinding() {
        assertThat(AltText.description(MarksScene.story(), MarksScene.findings())).contains("around 130 miles", "some 40 miles", "just miles");
    }

    @Test
    void anEmptyStoryIsAMap() {
        assertThat(AltText.of(Story.EMPTY, List.of())).isEqualTo("Map.");
    }
}
