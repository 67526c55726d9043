package milepost.render.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.render.MarksScene;
import milepost.render.furniture.Furniture;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapLabelsTest {

    @ParameterizedTest
    @CsvSource({"1200,630", "1080,1080", "1080,1920", "600,400"})
    void noNameOverlapsAnotherNorAClaimsLabelNorTheFurnitureNorTheFramesEdge(int width, int height) {
        FrameRequest request = MarksScene.picture(width, height, Theme.LIGHT);
        List<LabelBox> boxes = boxes(request);
        boxes.addAll(Furniture.onTheMap(request));
        ClaimMarksLayout.marksOf(request).lines().forEach(line -> line.label().ifPresent(label -> boxes.add(label.box())));

        assertThat(boxes).hasSizeGreaterThan(5).allMatch(Furniture.mapWindow(request)::holds);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).as("%s and %s", boxes.get(i), boxes.get(j)).isFalse();
            }
        }
    }

    @Test
    void theStorysPlacesAreNamedHoweverManyOthersThereAre() {
        FrameRequest near = MarksScene.screen(1000, 700, Optional.empty());
        MapLabels.Placed placed = new MapLabels().place(new FrameRequest(near.base(), near.layers(), near.story(), near.findings(),
                near.selectedClaimId(), near.viewport().zoomed(0.2, 500, 350), near.theme(), 1, false, false), List.of());
        assertThat(placed.places()).filteredOn(place -> place.kind() == PlaceLabel.Kind.STORY).extracting(PlaceLabel::name)
                .containsExactlyInAnyOrder("Brest", "Warsaw", "Minsk");
        assertThat(placed.places()).filteredOn(place -> place.kind() == PlaceLabel.Kind.STORY).allMatch(place -> place.box().isPresent());
    }

    @Test
    void countriesAreNamedInsideThemselves() {
        FrameRequest request = MarksScene.screen(1000, 700, Optional.empty());
        List<CountryLabel> countries = new MapLabels().place(request, List.of()).countries();
        assertThat(countries).extracting(CountryLabel::name).contains("POLAND", "BELARUS");
        CountryLabel poland = countries.stream().filter(country -> country.name().equals("POLAND")).findFirst().orElseThrow();
        double border = request.viewport().pixel(MarksScene.POLAND).orElseThrow()[0];
        assertThat(poland.box().right()).isLessThan(border + 20);
    }

    @Test
    void namesStayOnTheirSideOfTheirPlacesWhileTheMapIsPanned() {
        FrameRequest request = MarksScene.screen(1000, 700, Optional.empty());
        FrameRequest panned = new FrameRequest(request.base(), request.layers(), request.story(), request.findings(), request.selectedClaimId(),
                request.viewport().panned(37, -23), request.theme(), 1, false, false);
        Map<String, double[]> before = offsets(request);
        Map<String, double[]> after = offsets(panned);
        long same = before.keySet().stream().filter(after::containsKey)
                .filter(name -> Math.hypot(before.get(name)[0] - after.get(name)[0], before.get(name)[1] - after.get(name)[1]) < 0.01).count();
        assertThat((double) same).isGreaterThan(0.75 * Math.min(before.size(), after.size()));
    }

    private static Map<String, double[]> offsets(FrameRequest request) {
        Map<String, double[]> offsets = new HashMap<>();
        for (PlaceLabel place : new MapLabels().place(request, List.of()).places()) {
            place.box().ifPresent(box -> offsets.put(place.name(), new double[] {box.x() - place.x(), box.y() - place.y()}));
        }
        return offsets;
    }

    private static List<LabelBox> boxes(FrameRequest request) {
        MapLabels.Placed placed = new MapLabels().place(request, List.of());
        List<LabelBox> boxes = new ArrayList<>();
        placed.places().forEach(place -> place.box().ifPresent(boxes::add));
        placed.countries().forEach(country -> boxes.add(country.box()));
        return boxes;
    }
}
