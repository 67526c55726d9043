package milepost.render.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HairlineTest {

    private static final int SIZE = 100;

    private static int[] draw(double thickness, int background, double... xy) {
        int[] pixels = new int[SIZE * SIZE];
        java.util.Arrays.fill(pixels, background);
        Hairline line = new Hairline(pixels, new Window(1, 0, 0, 0, SIZE, SIZE), thickness, 0xFF000000);
        line.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            line.lineTo(xy[i], xy[i + 1]);
        }
        return pixels;
    }

    private static double ink(int[] pixels) {
        double ink = 0;
        for (int pixel : pixels) {
            ink += (255 - (pixel & 0xFF)) / 255.0;
        }
        return ink;
    }

    @Test
    void theInkIsTheLengthTimesTheThickness() {
        for (double degrees = 0; degrees < 360; degrees += 17) {
            double x = 50 + 40 * Math.cos(Math.toRadians(degrees));
            double y = 50 + 40 * Math.sin(Math.toRadians(degrees));
            assertThat(ink(draw(0.8, 0xFFFFFFFF, 50, 50, x, y))).isCloseTo(32, within(2.0));
        }
    }

    @Test
    void aLineInManyPiecesIsTheLineInOne() {
        double[] pieces = new double[2 * 61];
        for (int i = 0; i <= 60; i++) {
            pieces[2 * i] = 10 + 1.2 * i;
            pieces[2 * i + 1] = 20 + 0.5 * i;
        }
        assertThat(draw(1, 0xFFFFFFFF, pieces)).isEqualTo(draw(1, 0xFFFFFFFF, 10, 20, 82, 50));
    }

    @Test
    void whatIsFarOutsideIsClippedAndWhatIsTransparentStaysSo() {
        assertThat(ink(draw(1, 0xFFFFFFFF, -1e9, 50, 1e9, 50))).isCloseTo(SIZE, within(1.0));
        assertThat(ink(draw(1, 0xFFFFFFFF, -50, -1e8, -50, 1e8))).isZero();
        assertThat(draw(1, 0, 10, 10, 90, 80)).containsOnly(0);
    }
}
