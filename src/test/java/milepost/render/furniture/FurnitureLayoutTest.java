package milepost.render.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import milepost.claims.Finding;
import milepost.geodesy.EdgeRule;
import milepost.layers.LayerBuilder;
import milepost.layers.LayerInfo;
import milepost.render.FrameComposer;
import milepost.render.MarksScene;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.LabelBox;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureLayoutTest {

    private static final String CREDITS = "Borders © OpenStreetMap contributors (ODbL). Places © GeoNames (CC BY 4.0). Lakes and rivers: Natural Earth. "
            + "Earthquakes: the survey’s own catalogue, as downloaded.";

    @Property(tries = 25)
    void creditsAreWholeAndInsideTheFrameAtAnySize(@ForAll @IntRange(min = 240, max = 3000) int width, @ForAll @IntRange(min = 240, max = 3000) int height) {
        FurnitureLayout layout = FurnitureLayout.of(MarksScene.story(), MarksScene.findings(), CREDITS, Theme.LIGHT, width, height);
        StringBuilder said = new StringBuilder();
        for (FurnitureText.Line line : layout.credits().lines()) {
            said.append(line.text()).append(' ');
            assertThat(layout.pad() + line.x() + line.style().width(line.text())).isLessThanOrEqualTo(width);
            assertThat(layout.footer().y() + layout.pad() * 0.45 + line.baseline() + line.style().descent()).isLessThanOrEqualTo(height);
            assertThat(layout.footer().y() + line.baseline() - line.style().capHeight()).isGreaterThan(0);
        }
        assertThat(said.toString()).contains(CREDITS);
    }

    @Property(tries = 25)
    void textStaysInItsPanelAndPanelsLeaveTheMapAlone(@ForAll @IntRange(min = 240, max = 3000) int width, @ForAll @IntRange(min = 240, max = 3000) int height) {
        FurnitureLayout layout = FurnitureLayout.of(MarksScene.story(), MarksScene.findings(), CREDITS, Theme.LIGHT, width, height);
        LabelBox map = layout.map().grown(-1e-6);
        assertThat(map.overlaps(layout.header())).isFalse();
        assertThat(map.overlaps(layout.footer())).isFalse();
        assertThat(map.overlaps(layout.panel())).isFalse();
        for (int i = 0; i < layout.findings().size(); i++) {
            FurnitureText column = layout.findings().get(i);
            assertThat(column.height()).isLessThanOrEqualTo(layout.panel().height() - layout.pad() * 0.5 + 1e-6);
            for (FurnitureText.Line line : column.lines()) {
                assertThat(layout.columnX(i) + line.x() + line.style().width(line.text())).isLessThanOrEqualTo(layout.panel().right());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1200,630", "1200,675", "1080,1080", "1080,1350", "1080,1920", "1600,900"})
    void everyPresetHasRoomForTheFindingsAndForAMap(int width, int height) {
        FurnitureLayout layout = FurnitureLayout.of(MarksScene.story(), MarksScene.findings(), CREDITS, Theme.LIGHT, width, height);
        assertThat(layout.findings().stream().flatMap(column -> column.lines().stream()).filter(line -> line.verdict().isPresent())).hasSize(3);
        assertThat(layout.map().width() * layout.map().height()).isGreaterThan(0.4 * width * height);
        assertThat(layout.headline().lines()).isNotEmpty();
    }

    @Test
    void aStoryWithoutClaimsGivesTheWholeMiddleToTheMap() {
        FurnitureLayout layout = FurnitureLayout.of(Story.EMPTY, List.of(), CREDITS, Theme.LIGHT, 1200, 630);
        assertThat(layout.map().width()).isEqualTo(1200);
        assertThat(layout.map().y()).isZero();
    }

    @Test
    void aTitleLongerThanAnyoneWouldReadStillLeavesAMap() {
        Story story = new Story("a very long headline ".repeat(80), "and more ".repeat(200), List.of(), List.of(), List.of(), List.of(), Optional.empty());
        assertThat(FurnitureLayout.of(story, List.<Finding>of(), CREDITS, Theme.LIGHT, 1200, 630).map().height()).isGreaterThan(150);
    }

    @Test
    void theInsetsLeaveRoomForTheCreditsOfEveryLayer() {
        LayerInfo info = new LayerInfo("own", "Own", "own.geojson", "", "", "A survey with a very long name ".repeat(20), "", Double.NaN, EdgeRule.RFC7946);
        MapLayer layer = new MapLayer("own", LayerBuilder.named("own.geojson").info(info).build(), true);
        Viewport view = FrameComposer.home(MarksScene.story(), MarksScene.findings(), 1200, 630);
        FrameRequest request = new FrameRequest(MarksScene.base(), List.of(layer), MarksScene.story(), MarksScene.findings(), Optional.empty(), view,
                Theme.LIGHT, 1, true, true);
        Insets insets = Furniture.insets(request.base(), request.layers(), request.story(), request.findings(), Theme.LIGHT, 1200, 630);
        LabelBox map = Furniture.mapWindow(request);
        assertThat(insets).isEqualTo(new Insets(map.y(), 1200 - map.right(), 630 - map.bottom(), map.x()));
        assertThat(insets.bottom()).isGreaterThan(Furniture.insets(request.base(), List.of(), request.story(), request.findings(), Theme.LIGHT, 1200, 630).bottom());
    }

    @Test
    void aFramedViewportShowsAllThatWasSeenBesideTheFurniture() {
        Viewport seen = FrameComposer.home(MarksScene.story(), MarksScene.findings(), 900, 700);
        Viewport framed = Furniture.framed(seen, MarksScene.base(), List.of(), MarksScene.story(), MarksScene.findings(), Theme.LIGHT, 1200, 630);
        Insets insets = Furniture.insets(MarksScene.base(), List.of(), MarksScene.story(), MarksScene.findings(), Theme.LIGHT, 1200, 630);
        LabelBox map = new LabelBox(insets.left(), insets.top(), 1200 - insets.left() - insets.right(), 630 - insets.top() - insets.bottom());
        assertThat(map.grown(1e-6).holds(framed.pixelX(seen.planeX(0)), framed.pixelY(seen.planeY(0)))).isTrue();
        assertThat(map.grown(1e-6).holds(framed.pixelX(seen.planeX(900)), framed.pixelY(seen.planeY(700)))).isTrue();
        assertThat(framed.pixelX(seen.centreX())).isCloseTo(map.centreX(), Offset.offset(1e-6));
        assertThat(framed.pixelY(seen.centreY())).isCloseTo(map.centreY(), Offset.offset(1e-6));
    }
}
