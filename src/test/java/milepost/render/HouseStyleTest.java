package milepost.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.problems.UserException;
import milepost.render.export.Exporter;
import milepost.render.export.PictureFacts;
import milepost.render.export.PictureOrder;
import milepost.render.export.PictureSize;
import milepost.render.furniture.Furniture;
import milepost.render.legibility.Legibility;
import milepost.render.legibility.Remark;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.story.style.HouseStyleFile;
import milepost.work.Cancel;
import milepost.work.Workers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house style in pictures of every kind. */
class HouseStyleTest {

    private static final PictureSize SIZE = PictureSize.parse("1200x630");

    @TempDir
    private Path folder;
    private final Workers workers = new Workers();

    @AfterEach
    void stop() {
        workers.close();
    }

    private static FrameRequest picture(Theme theme) {
        FrameRequest plain = MarksScene.picture(1200, 630, Theme.LIGHT);
        return new FrameRequest(plain.base(), List.of(), plain.story(), plain.findings(), Optional.empty(), FrameComposer.home(plain.story(), plain.findings(), 1200, 630,
                Furniture.insets(plain.base(), List.of(), plain.story(), plain.findings(), theme, 1200, 630)), theme, 1, true, true);
    }

    private Path written(String name, FrameRequest request) {
        Path file = folder.resolve(name);
        new Exporter(new FrameComposer(workers), workers).write(new PictureOrder(request, SIZE, PictureFacts.drafted(request), true, false), file, new Cancel());
        return file;
    }

    @Test
    void aLoudStyleIsOnEveryPartOfThePicture() {
        GoldenPictures.assertMatches("style-loud", new FrameComposer(workers).draw(picture(Theme.of(LoudStyle.in(folder))), new Cancel()));
    }

    @Test
    void theCreditsOfTheLayersStandBesideTheLogo() throws IOException {
        FrameRequest request = picture(Theme.of(LoudStyle.in(folder)));
        String svg = Files.readString(written("loud.svg", request));
        assertThat(svg).contains("As told by CNN", "Graphic: The Daily Loud. Borders by hand. Places by hand.", "data:image/png;base64,", "font-family=\"'IBM Plex Serif SmBld', ",
                "fill=\"#fff200\"");
    }

    @Test
    void aPdfHasTheLogoAsAPicture() throws IOException {
        try (PDDocument document = Loader.loadPDF(written("loud.pdf", picture(Theme.of(LoudStyle.in(folder)))).toFile())) {
            PDResources resources = document.getPage(0).getResources();
            int images = 0;
            for (COSName name : resources.getXObjectNames()) {
                images += resources.isImageXObject(name) ? 1 : 0;
            }
            assertThat(images).isEqualTo(1);
        }
    }

    @Test
    void aStyleThatCannotBeReadIsFoundBeforeThePictureIsWritten() throws IOException {
        Path file = folder.resolve("pale.milepost-style.json");
        Files.writeString(file, """
                {"format": "milepost-style", "version": 1, "name": "Pale", "colours": {"mutedText": "#E8E4E0", "panel": "#FFFFFF"}}
                """);
        Theme pale = Theme.of(HouseStyleFile.read(file));
        List<Remark> faults = new Legibility(new FrameComposer(workers)).check(picture(pale), OptionalDouble.empty(), new Cancel()).faults();
        assertThat(faults).isNotEmpty().anyMatch(remark -> remark.fault() == Remark.Fault.FAINT);
    }

    @Test
    void whatIsNoTypefaceAndNoPictureIsSaidByItsName() throws IOException {
        Path file = folder.resolve("broken.milepost-style.json");
        Files.writeString(folder.resolve("text.ttf"), "these are words");
        Files.writeString(folder.resolve("logo.png"), "these too");
        Files.writeString(file, "{\"format\": \"milepost-style\", \"version\": 1, \"name\": \"Broken\", \"fonts\": {\"title\": \"text.ttf\"}}");
        assertThatThrownBy(() -> Theme.of(HouseStyleFile.read(file))).isInstanceOf(UserException.class).hasMessageContaining("no typeface");
        Files.writeString(file, "{\"format\": \"milepost-style\", \"version\": 1, \"name\": \"Broken\", \"logo\": \"logo.png\"}");
        assertThatThrownBy(() -> Theme.of(HouseStyleFile.read(file))).isInstanceOf(UserException.class).hasMessageContaining("no PNG");
    }
}
