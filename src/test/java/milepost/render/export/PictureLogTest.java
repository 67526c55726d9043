package milepost.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milepost.problems.UserException;
import milepost.render.FrameComposer;
import milepost.render.MarksScene;
import milepost.render.png.PngTexts;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.story.CheckLog;
import milepost.story.Story;
import milepost.story.StoryLayer;
import milepost.work.Cancel;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureLogTest {

    @TempDir
    private Path folder;
    private final Workers workers = new Workers();
    private final Exporter exporter = new Exporter(new FrameComposer(workers), workers);

    @AfterEach
    void stop() {
        workers.close();
    }

    private static PictureOrder order(boolean storyInside) {
        FrameRequest request = MarksScene.picture(600, 400, Theme.LIGHT);
        Story story = request.story();
        Story withLayer = new Story(story.title(), story.subtitle(), story.places(), story.claims(),
                List.of(new StoryLayer("l", "Front line", "../secret/folder/front.geojson", "ab12", true)), story.annotations(), Optional.empty());
        FrameRequest drawn = new FrameRequest(request.base(), List.of(), withLayer, request.findings(), Optional.empty(), request.viewport(), request.theme(), 1, true, true);
        return new PictureOrder(drawn, PictureSize.ofPixels(600, 400), PictureFacts.drafted(drawn).withDate("2024-07-09"), storyInside, true);
    }

    @Test
    void aPictureReopensAsTheCheckItWasMadeFrom() {
        PictureOrder order = order(true);
        Path file = folder.resolve("map.png");
        exporter.write(order, file, new Cancel());
        CheckLog log = PictureLog.read(file);
        assertThat(log).isEqualTo(PictureLog.of(order));
        assertThat(log.story().claims()).isEqualTo(order.request().story().claims());
        assertThat(log.findings()).hasSameSizeAs(order.request().findings());
        assertThat(log.reopened().area()).contains(log.view());
        assertThat(log.settings().size()).isEqualTo("600x400");
        assertThat(log.layers()).anySatisfy(layer -> assertThat(layer.credit()).isEqualTo("Borders by hand."));
    }

    @Test
    void foldersOfTheDeskAreNotPublished() throws IOException {
        Path file = folder.resolve("map.png");
        exporter.write(order(true), file, new Cancel());
        String text = PngTexts.text(file, PictureLog.KEYWORD).orElseThrow();
        assertThat(text).contains("front.geojson", "ab12").doesNotContain("secret");
    }

    @Test
    void aPictureWithoutItsStorySaysSoWhenItIsOpened() {
        Path file = folder.resolve("map.png");
        exporter.write(order(false), file, new Cancel());
        assertThatThrownBy(() -> PictureLog.read(file)).isInstanceOfSatisfying(UserException.class,
                none -> assertThat(none.sentence()).isEqualTo("This picture carries no check log."));
    }

    @Test
    void theSameStoryIsTheSameBytes() throws IOException {
        exporter.write(order(true), folder.resolve("a.png"), new Cancel());
        new Exporter(new FrameComposer(workers), workers).write(order(true), folder.resolve("b.png"), new Cancel());
        assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.png"));
    }

    @Test
    void altTextAndDescriptionStandInTheFileAndBesideIt() throws IOException {
        PictureOrder order = order(false);
        exporter.write(new PictureOrder(order.request(), order.size(), order.facts().withTexts("Alt & <text>", "Long\n“text”"), false, true), folder.resolve("map.png"), new Cancel());
        String xmp = PngTexts.text(folder.resolve("map.png"), "XML:com.adobe.xmp").orElseThrow();
        assertThat(xmp).contains("<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang=\"x-default\">Alt &amp; &lt;text&gt;</rdf:li>",
                "<photoshop:DateCreated>2024-07-09</photoshop:DateCreated>", "Borders by hand.");
        assertThat(Files.readString(folder.resolve("map.txt"))).contains("Alt & <text>");
        assertThat(Files.readString(folder.resolve("map.json"))).contains("\"longDescription\": \"Long\\n“text”\"");
    }
}
