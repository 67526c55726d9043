package milepost.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import milepost.layers.LayerBuilder;
import milepost.problems.UserException;
import milepost.render.FrameComposer;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.story.Story;
import milepost.work.Cancel;
import milepost.work.CancelledException;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExporterTest {

    @TempDir
    private Path folder;
    private final Workers workers = new Workers();
    private final Exporter exporter = new Exporter(new FrameComposer(workers), workers);

    @AfterEach
    void stop() {
        workers.close();
    }

    private static FrameRequest request(int width, int height) {
        BaseMap base = new BaseMap(LayerBuilder.named("land.geojson").polygon(0, 40, 30, 40, 30, 60, 0, 60, 0, 40).build(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new FrameRequest(base, List.of(), Story.EMPTY, List.of(), Optional.empty(), FrameComposer.home(Story.EMPTY, List.of(), width, height),
                Theme.LIGHT, 1, true, true);
    }

    @Test
    void aPictureHasTheDevicePixelsOfItsSize() throws IOException {
        Path file = folder.resolve("map.png");
        exporter.write(PictureOrder.of(request(400, 300), new PictureSize(400, 300, 2, 144)), file, new Cancel());
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(folderContent()).containsExactly("map.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.gif", "map", "png", ".png"})
    void anotherFormatIsRefusedInASentence(String name) {
        assertThatThrownBy(() -> exporter.write(PictureOrder.of(request(400, 300), PictureSize.ofPixels(400, 300)), folder.resolve(name), new Cancel()))
                .isInstanceOfSatisfying(UserException.class, refused -> assertThat(refused.kind()).isEqualTo(UserException.Kind.USAGE));
    }

    @Test
    void aPictureTooLargeForOtherProgramsIsRefusedBeforeItIsDrawn() {
        assertThatThrownBy(() -> exporter.write(PictureOrder.of(request(20_000, 20_000), new PictureSize(20_000, 20_000, 4, 300)), folder.resolve("map.png"), new Cancel()))
                .isInstanceOf(UserException.class).hasMessageContaining("80,000 × 80,000");
    }

    @Test
    void aFolderThatIsNotThereIsAnOutputError() {
        assertThatThrownBy(() -> exporter.write(PictureOrder.of(request(400, 300), PictureSize.ofPixels(400, 300)), folder.resolve("none/map.png"), new Cancel()))
                .isInstanceOfSatisfying(UserException.class, refused -> assertThat(refused.kind()).isEqualTo(UserException.Kind.OUTPUT));
    }

    @Test
    void aCancelledExportLeavesNothingBehind() throws IOException {
        Cancel cancel = new Cancel();
        cancel.request();
        assertThatThrownBy(() -> exporter.write(PictureOrder.of(request(400, 300), PictureSize.ofPixels(400, 300)), folder.resolve("map.png"), cancel))
                .isInstanceOf(CancelledException.class);
        assertThat(folderContent()).isEmpty();
    }

    private List<String> folderContent() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
