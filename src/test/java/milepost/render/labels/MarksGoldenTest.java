package milepost.render.labels;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import milepost.render.GoldenPictures;
import milepost.render.MarksScene;
import milepost.render.furniture.FurniturePainter;
import milepost.render.marks.ClaimMarksPainter;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mark on a plain ground, and each preset's furniture. */
class MarksGoldenTest {

    private static void marks(Graphics2D g, FrameRequest request) {
        new ClaimMarksPainter().paint(g, ClaimMarksLayout.marksOf(request));
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
