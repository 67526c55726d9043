package milepost.ui.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import milepost.render.scene.LabelBox;
import org.junit.jupiter.api.Test;

class GuidesTest {

    private static final LabelBox OTHER = new LabelBox(100, 200, 80, 20);

    @Test
    void aBoxNearlyInLineIsBroughtIntoLine() {
        Guides guides = Guides.of(new LabelBox(103, 300, 60, 20), List.of(OTHER));
        assertThat(guides.box().x()).isEqualTo(100);
        assertThat(guides.vertical()).hasValue(100);
        assertThat(guides.horizontal()).isEmpty();
    }

    @Test
    void middlesPullAsEdgesDo() {
        Guides guides = Guides.of(new LabelBox(112, 205, 60, 12), List.of(OTHER));
        assertThat(guides.box().centreY()).isEqualTo(210);
        assertThat(guides.box().centreX()).isEqualTo(140);
    }

    @Test
    void aBoxFarFromAllLinesStaysWhereItIs() {
        LabelBox box = new LabelBox(400, 500, 60, 20);
        assertThat(Guides.of(box, List.of(OTHER)).box()).isEqualTo(box);
    }
}
