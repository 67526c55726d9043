package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import milepost.claims.Claim;
import milepost.render.LoudStyle;
import milepost.story.PictureChoice;
import milepost.story.Story;
import milepost.story.StoryFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String STORY = "data/stories/brest-drills.milepost.json";
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int WIDTH_OFFSET = 16;

    @TempDir
    private Path folder;

    @Test
    void writesTheStoryAtTheAskedSize() throws Exception {
        Path picture = folder.resolve("story.png");

        Run run = Run.of("export", STORY, "-o", picture.toString(), "--size", "640x480", "--scale", "1.5");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("story.png");
        assertThat(size(picture)).containsExactly(960, 720);
    }

    @Test
    void writesLayersAlone() throws Exception {
        Path layer = Files.writeString(folder.resolve("points.geojson"), """
                {"type":"MultiPoint","coordinates":[[23.7,52.1],[24.1,52.4]]}""");
        Path picture = folder.resolve("layer.png");

        Run run = Run.of("export", layer.toString(), "-o", picture.toString(), "--preset", "social", "--theme", "dark");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(size(picture)).containsExactly(1200, 630);
    }

    @Test
    void drawsInAHouseStyleOfTheStorysOwnOrAsked() throws Exception {
        Path style = LoudStyle.fileIn(folder);
        Path asked = folder.resolve("asked.png");
        Path own = folder.resolve("own.png");
        Path story = folder.resolve("styled.milepost.json");
        Story plain = StoryFile.read(Path.of(STORY));
        StoryFile.write(plain.withPicture(new PictureChoice("A map in words.", "", "", Optional.of(
                new PictureChoice.StyleReference("The Daily Loud", "loud.milepost-style.json", "")))), story);

        assertThat(Run.of("export", STORY, "-o", asked.toString(), "--style", style.toString(), "--no-story").exit()).isZero();
        assertThat(Run.of("export", story.toString(), "-o", own.toString(), "--no-story").exit()).isZero();
        assertThat(pixels(own)).isEqualTo(pixels(asked));
        assertThat(Files.readString(own, StandardCharsets.ISO_8859_1)).contains("A map in words.");

        Files.delete(style);
        Run gone = Run.of("export", story.toString(), "-o", own.toString());
        assertThat(gone.exit()).isZero();
        assertThat(gone.err()).contains("The story's house style “The Daily Loud” cannot be used");
        assertThat(Run.of("export", STORY, "-o", asked.toString(), "--style", style.toString()).exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
    }

    @Test
    void saysWhatMayNotBeLegibleUnlessAskedToBeQuiet() {
        String picture = folder.resolve("small.png").toString();
        assertThat(Run.of("export", STORY, "-o", picture, "--size", "200x200").err()).contains("There is no room for the findings");
        assertThat(Run.of("export", STORY, "-o", picture, "--size", "200x200", "--quiet").err()).doesNotContain("There is no room");
    }

    private static List<Integer> pixels(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).boxed().toList();
    }

    @Test
    void leavesNothingBehindWhenItCannotWrite() throws Exception {
        Path missing = folder.resolve("no-such-folder").resolve("story.png");

        assertThat(Run.of("export", STORY, "-o", missing.toString(), "--size", "400x300").exit()).isEqualTo(ExitCode.OUTPUT_UNWRITABLE);
        assertThat(Run.of("export", STORY, "-o", folder.resolve("story.bmp").toString()).exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("export", STORY, "-o", folder.resolve("a.png").toString(), "--size", "wide").exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("export", "missing.geojson", "-o", folder.resolve("b.png").toString()).exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(Run.of("export", STORY).exit()).isEqualTo(ExitCode.WRONG_USAGE);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static List<Integer> size(Path picture) throws Exception {
        byte[] bytes = Files.readAllBytes(picture);
        assertThat(Arrays.copyOf(bytes, PNG_SIGNATURE.length)).isEqualTo(PNG_SIGNATURE);
        ByteBuffer header = ByteBuffer.wrap(bytes, WIDTH_OFFSET, 8);
        return List.of(header.getInt(), header.getInt());
    }

    @Test
    void writesAReportOfOnePageWithEveryFinding() throws Exception {
        Path report = folder.resolve("report.pdf");

        Run run = Run.of("export", STORY, "--report", "-o", report.toString(), "--quiet");

        assertThat(run.exit()).as(run.err()).isZero();
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("How far is Brest from Warsaw", "OVERSTATED", "“around 130 miles from the Polish capital of Warsaw”", "To print: about 115 miles (185 kilometers).",
                    "Kyiv Independent", "© OpenStreetMap");
        }
        assertThat(Run.of("export", STORY, "--report", "-o", folder.resolve("report.png").toString()).exit()).isEqualTo(2);
        assertThat(Run.of("export", STORY, "--report", "--size", "800x600", "-o", report.toString()).exit()).isEqualTo(2);
    }

    @Test
    void aReportOfManyClaimsGoesOnOverSeveralPages() throws Exception {
        Story one = StoryFile.read(Path.of(STORY));
        List<Claim> many = IntStream.range(0, 40).mapToObj(i -> one.claims().get(i % one.claims().size()).withId("many-" + i)).toList();
        Path story = folder.resolve("many.milepost.json");
        StoryFile.write(new Story("Many claims", "", one.places(), many, List.of(), List.of(), one.area()), story);
        Path report = folder.resolve("many.pdf");

        Run.of("export", story.toString(), "--report", "-o", report.toString(), "--quiet");

        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(3, 9);
            assertThat(new PDFTextStripper().getText(document).split("OVERSTATED", -1)).hasSizeGreaterThanOrEqualTo(10);
        }
    }
}
