package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import milepost.render.FrameComposer;
import milepost.render.export.Exporter;
import milepost.render.export.PictureOrder;
import milepost.render.export.PictureSize;
import milepost.render.legibility.Legibility;
import milepost.render.legibility.Remark;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.work.Cancel;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten stories from the news at every size on offer: nothing is cut off, covered, left out or too small to read.
 * {@code -Dpanel=FOLDER} writes the pictures, to be looked at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenStoriesTest {

    private final Workers workers = new Workers();

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/milepost/stories"))) {
            return Stream.concat(Stream.of(Path.of("data/stories/brest-drills.milepost.json")),
                    files.filter(file -> file.toString().endsWith(PictureInput.STORY_ENDING)).sorted().toList().stream());
        }
    }

    @AfterAll
    void stop() {
        workers.close();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void canBeReadAtEverySize(Path file) {
        FrameComposer composer = new FrameComposer(workers);
        Picture picture = new PictureInput(new Console(InputStream.nullInputStream(), new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter())), workers, Optional.empty(), false).read(List.of(file.toString()));
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, PictureSize> preset : PictureSize.presetsByName().entrySet()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                PictureSize size = preset.getValue();
                FrameRequest request = picture.request(size, theme);
                OptionalDouble paper = size.forPaper() ? OptionalDouble.of(size.dpi() / size.scale()) : OptionalDouble.empty();
                new Legibility(composer).check(request, paper, new Cancel()).faults().stream().map(Remark::sentence)
                        .forEach(sentence -> faults.add(preset.getKey() + " " + theme.id() + ": " + sentence));
                keep(file, preset.getKey(), request, size, composer);
            }
        }
        assertThat(faults).isEmpty();
    }

    private void keep(Path story, String preset, FrameRequest request, PictureSize size, FrameComposer composer) {
        String folder = System.getProperty("panel", "");
        if (!folder.isEmpty()) {
            try {
                Path kept = Files.createDirectories(Path.of(folder)).resolve(String.valueOf(story.getFileName()).replace(PictureInput.STORY_ENDING, "") + "-" + preset
                        + "-" + request.theme().id() + ".png");
                new Exporter(composer, workers).write(PictureOrder.of(request, size), kept, new Cancel());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
