package milepost.render.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AreaFillTest {

    private static final int SIZE = 120;

    private static int[] fill(int argb, double... xy) {
        int[] pixels = new int[SIZE * SIZE];
        AreaFill fill = new AreaFill().on(pixels, new Window(1, 0, 0, 0, SIZE, SIZE));
        add(fill, xy);
        fill.fill(argb);
        return pixels;
    }

    private static void add(AreaFill fill, double... xy) {
        for (int i = 0; i < xy.length; i += 2) {
            int next = (i + 2) % xy.length;
            fill.edge(xy[i], xy[i + 1], xy[next], xy[next + 1]);
        }
    }

    private static double ink(int[] pixels) {
        double ink = 0;
        for (int pixel : pixels) {
            ink += (pixel >>> 24) / 255.0;
        }
        return ink;
    }

    @Test
    void fillsWhatJava2DFills() {
        Random random = new Random(5);
        for (int run = 0; run < 200; run++) {
            double[] xy = new double[6];
            for (int i = 0; i < 6; i++) {
                xy[i] = random.nextDouble() * 3 * SIZE - SIZE;
            }
            int[] right = new int[SIZE * SIZE];
            Graphics2D g = Pixels.brush(right, SIZE, 0, SIZE);
            Path2D path = new Path2D.Double();
            path.moveTo(xy[0], xy[1]);
            path.lineTo(xy[2], xy[3]);
            path.lineTo(xy[4], xy[5]);
            path.closePath();
            g.setColor(Color.BLACK);
            g.fill(path);
            int[] pixels = fill(0xFF000000, xy);
            for (int i = 0; i < right.length; i++) {
                assertThat((double) (pixels[i] >>> 24)).isCloseTo(right[i] >>> 24, within(40.0));
            }
            assertThat(ink(pixels)).isCloseTo(ink(right), within(1 + SIZE * 0.02));
        }
    }

    @Test
    void islandsFarSmallerThanAPixelKeepTheirArea() {
        int[] pixels = new int[SIZE * SIZE];
        AreaFill fill = new AreaFill().on(pixels, new Window(1, 0, 0, 0, SIZE, SIZE));
        for (int i = 0; i < 1000; i++) {
            double x = 10.03 + 0.1 * (i % 100);
            double y = 10.03 + 0.5 * (i / 100);
            add(fill, x, y, x + 0.05, y, x + 0.05, y + 0.05, x, y + 0.05);
        }
        fill.speck(60.5, 60.5, 0.5);
        fill.fill(0xFF000000);
        assertThat(ink(pixels)).isCloseTo(1000 * 0.0025 + 0.5, within(0.4));
        assertThat(pixels[60 * SIZE + 60] >>> 24).isEqualTo(128);
    }

    @Test
    void areasThatMeetLeaveNoSeamAndHolesAreLeftOpen() {
        int[] pixels = new int[SIZE * SIZE];
        AreaFill fill = new AreaFill().on(pixels, new Window(1, 0, 0, 0, SIZE, SIZE));
        add(fill, 10, 10, 10, 90, 50.4, 90, 50.4, 10);
        add(fill, 50.4, 10, 50.4, 90, 90, 90, 90, 10);
        add(fill, 20, 20, 30, 20, 30, 30, 20, 30);
        fill.fill(0x80FF0000);
        assertThat(pixels[50 * SIZE + 50]).isEqualTo(pixels[50 * SIZE + 60]);
        assertThat(pixels[25 * SIZE + 25]).isZero();
        assertThat(pixels[50 * SIZE + 60] >>> 24).isEqualTo(0x80);
    }

    @Test
    void paintsUnderWhatIsThere() {
        int[] pixels = fill(0xFF112233, 10, 10, 10, 50, 50, 50, 50, 10);
        AreaFill fill = new AreaFill().on(pixels, new Window(1, 0, 0, 0, SIZE, SIZE));
        add(fill, 0, 0, 0, SIZE, SIZE, SIZE, SIZE, 0);
        fill.fillUnder(0xFFAABBCC);
        assertThat(pixels[20 * SIZE + 20]).isEqualTo(0xFF112233);
        assertThat(pixels[100 * SIZE + 100]).isEqualTo(0xFFAABBCC);
    }
}
