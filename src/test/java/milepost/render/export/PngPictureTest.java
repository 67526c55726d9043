package milepost.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import milepost.geodesy.GeoBounds;
import milepost.projection.Projections;
import milepost.render.scene.Frame;
import milepost.render.scene.Viewport;
import org.junit.jupiter.api.Test;

class PngPictureTest {

    private record Chunk(String type, byte[] data) {
    }

    private static Frame frame() {
        int[] argb = new int[300 * 200];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | i * 37;
        }
        return new Frame(new Viewport(Projections.lambertFittedTo(new GeoBounds(20, 50, 28, 55)), 0, 0, 500, 300, 200), 300, 200, argb);
    }

    private static byte[] encoded() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Title", "Brześć – Брэст");
        facts.put("Description", "A line\nand another.");
        return PngPicture.encode(frame(), 300, facts);
    }

    @Test
    void thePixelsComeBackAsTheyWere() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(encoded()));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(image.getColorModel().hasAlpha()).isFalse();
        assertThat(image.getRGB(123, 45)).isEqualTo(frame().argb()[45 * 300 + 123]);
    }

    @Test
    void theFileSaysItsResolutionAndColourSpace() {
        List<Chunk> chunks = chunks(encoded());
        ByteBuffer resolution = ByteBuffer.wrap(chunk(chunks, "pHYs").data());
        assertThat(resolution.getInt()).isEqualTo(11811);
        assertThat(resolution.getInt()).isEqualTo(11811);
        assertThat(resolution.get()).isEqualTo((byte) 1);
        assertThat(chunk(chunks, "sRGB").data()).containsExactly(0);
    }

    @Test
    void textsAreUncompressedUtf8() {
        List<String> texts = chunks(encoded()).stream().filter(chunk -> chunk.type().equals("iTXt"))
                .map(chunk -> new String(chunk.data(), StandardCharsets.UTF_8)).toList();
        assertThat(texts).containsExactlyInAnyOrder("Title\0\0\0en\0\0Brześć – Брэст", "Description\0\0\0en\0\0A line\nand another.");
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        assertThat(encoded()).isEqualTo(encoded());
    }

    private static Chunk chunk(List<Chunk> chunks, String type) {
        return chunks.stream().filter(chunk -> chunk.type().equals(type)).findFirst().orElseThrow();
    }

    private static List<Chunk> chunks(byte[] png) {
        ByteBuffer in = ByteBuffer.wrap(png).position(8);
        List<Chunk> chunks = new ArrayList<>();
        while (in.remaining() >= 12) {
            byte[] data = new byte[in.getInt()];
            byte[] type = new byte[4];
            in.get(type).get(data).getInt();
            chunks.add(new Chunk(new String(type, StandardCharsets.US_ASCII), data));
        }
        return chunks;
    }
}
