package milepost.render.labels;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import milepost.geodesy.Position;
import milepost.render.GoldenPictures;
import milepost.render.MarksScene;
import milepost.render.furniture.FurniturePainter;
import milepost.render.marks.ClaimMarksPainter;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;
import milepost.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mark on a plain ground, and each preset's furniture. */
class MarksGoldenTest {

    private static void marks(Graphics2D g, FrameRequest request) {
        ClaimMarksPainter painter = new ClaimMarksPainter();
        painter.paintAreas(g, ClaimMarksLayout.marksOf(request));
        painter.paint(g, ClaimMarksLayout.marksOf(request));
    }

    @Test
    void claims() {
        FrameRequest request = MarksScene.screen(700, 500, Optional.empty());
        GoldenPictures.assertMatches("marks-claims", painted(request, MarksGoldenTest::marks));
    }

    @Test
    void theSelectedClaimWithItsBand() {
        FrameRequest request = MarksScene.screen(700, 500, Optional.of("c1"));
        GoldenPictures.assertMatches("marks-selected", painted(request, MarksGoldenTest::marks));
    }

    /** Every kind of annotation, in every role. */
    @Test
    void annotations() {
        FrameRequest plain = MarksScene.screen(700, 500, Optional.empty());
        Story bare = plain.story();
        Story story = new Story(bare.title(), "", bare.places(), List.of(), List.of(), notes(), Optional.empty());
        FrameRequest request = new FrameRequest(MarksScene.base(), List.of(), story, List.of(), Optional.empty(), plain.viewport(), plain.theme(), 1, false, true);
        GoldenPictures.assertMatches("marks-annotations", painted(request, MarksGoldenTest::marks));
    }

    private static List<Annotation> notes() {
        Position brest = MarksScene.BREST.position();
        Position warsaw = MarksScene.WARSAW.position();
        return List.of(
                new Annotation("1", new AnnotationMark.Highlight(List.of(new Position(23, 52.6), new Position(23.6, 52.9), new Position(24.2, 52.5), new Position(23.5, 52.45))),
                        Annotation.Role.OTHER, "Belovezha forest", 24, 20),
                new Annotation("2", new AnnotationMark.Band(brest, 30_000, 40_000), Annotation.Role.QUIET, "", 0, 0),
                new Annotation("3", new AnnotationMark.RangeRing(warsaw, 35_000), Annotation.Role.MAIN, "35 km", -22, -9),
                new Annotation("4", new AnnotationMark.Callout(brest), Annotation.Role.NEUTRAL, "The fortress,\nbesieged in 1941", -190, 60),
                new Annotation("5", new AnnotationMark.Arrow(new Position(21.9, 51.5), new Position(23.4, 51.9), 0.2), Annotation.Role.MAIN, "Rail line to the east", -60, 10),
                new Annotation("6", new AnnotationMark.Arrow(new Position(22.2, 52.7), new Position(21.2, 52.35), 0), Annotation.Role.OTHER, "", 0, 0),
                new Annotation("7", new AnnotationMark.Numbered(new Position(22.3, 52.2), 1), Annotation.Role.MAIN, "", 0, 0),
                new Annotation("8", new AnnotationMark.Numbered(new Position(22.6, 52.2), 128), Annotation.Role.QUIET, "", 0, 0),
                new Annotation("9", new AnnotationMark.Caption(new Position(22.2, 51.2)), Annotation.Role.QUIET, "Not to be confused with Brest in France", 0, 0));
    }

    @Test
    void names() {
        FrameRequest request = MarksScene.screen(700, 500, Optional.empty());
        GoldenPictures.assertMatches("marks-names", painted(request, (g, names) -> new MapLabels().paint(g, names, List.of())));
    }

    @ParameterizedTest
    @CsvSource({"social,1200,630,light", "square,1080,1080,light", "story,1080,1920,dark"})
    void furniture(String preset, int width, int height, String theme) {
        FrameRequest request = MarksScene.picture(width, height, theme.equals("dark") ? Theme.DARK : Theme.LIGHT);
        GoldenPictures.assertMatches("marks-furniture-" + preset, painted(request, new FurniturePainter()::paint));
    }

    private static BufferedImage painted(FrameRequest request, BiConsumer<Graphics2D, FrameRequest> painter) {
        BufferedImage image = new BufferedImage(request.viewport().width(), request.viewport().height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(request.theme().land(), true));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        painter.accept(g, request);
        g.dispose();
        return image;
    }
}
