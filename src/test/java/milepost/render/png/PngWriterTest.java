package milepost.render.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import milepost.work.Cancel;
import milepost.work.Workers;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngWriterTest {

    /** Stretches that repeat themselves and stretches of noise. */
    private static byte[] mixed(Random random, int size) {
        byte[] data = new byte[size];
        for (int at = 0; at < size;) {
            int run = Math.min(size - at, 1 + random.nextInt(700));
            int kind = random.nextInt(4);
            for (int i = 0; i < run; i++, at++) {
                data[at] = kind == 0 ? 7 : kind == 1 && at > 300 ? data[at - 300] : kind == 2 ? (byte) random.nextInt(4) : (byte) random.nextInt();
            }
        }
        return data;
    }

    private static byte[] inflated(byte[] raw, int size) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(raw);
        byte[] data = new byte[size + 1];
        int at = 0;
        while (!inflater.finished() && at <= size) {
            int got = inflater.inflate(data, at, data.length - at);
            if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                break;
            }
            at += got;
        }
        boolean finished = inflater.finished();
        inflater.end();
        assertThat(finished).as("the stream ends where it says").isTrue();
        return Arrays.copyOf(data, at);
    }

    @Property(tries = 60)
    void whatIsDeflatedInStretchesIsInflatedAgain(@ForAll Random random, @ForAll @IntRange(max = 200_000) int size, @ForAll @IntRange(min = 1, max = 5) int stretches)
            throws DataFormatException {
        byte[] data = mixed(random, size);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 0; i < stretches; i++) {
            int from = (int) ((long) size * i / stretches);
            int to = (int) ((long) size * (i + 1) / stretches);
            packed.writeBytes(Deflate.stretch(Arrays.copyOf(data, to), from, to, i == stretches - 1));
        }
        assertThat(inflated(packed.toByteArray(), size)).isEqualTo(data);
    }

    /** Frequencies that grow like Fibonacci's numbers make the deepest trees. */
    @Test
    void aCodeIsNeverLongerThanAllowedAndAlwaysComplete() {
        int[] frequencies = new int[40];
        frequencies[0] = 1;
        frequencies[1] = 1;
        for (int i = 2; i < frequencies.length; i++) {
            frequencies[i] = frequencies[i - 1] + frequencies[i - 2];
        }
        for (int longest : new int[] {7, 15}) {
            int[] lengths = HuffmanCode.of(frequencies, longest).lengths;
            assertThat(Arrays.stream(lengths).max().orElseThrow()).isLessThanOrEqualTo(longest);
            assertThat(Arrays.stream(lengths).mapToDouble(length -> Math.pow(0.5, length)).sum()).isEqualTo(1);
        }
    }

    @Test
    void itPacksAboutAsWellAsZlib() {
        byte[] data = mixed(new Random(4), 400_000);
        Deflater zlib = new Deflater(6, true);
        zlib.setInput(data);
        zlib.finish();
        int theirs = zlib.deflate(new byte[data.length]);
        zlib.end();
        assertThat(Deflate.stretch(data, 0, data.length, true).length).isLessThan((int) (theirs * 1.03));
    }

    private static int[] picture(int width, int height) {
        int[] argb = new int[width * height];
        Random random = new Random(9);
        for (int i = 0; i < argb.length; i++) {
            int x = i % width;
            int y = i / width;
            argb[i] = 0xFF000000 | ((x / 40 + y / 30) % 2 == 0 ? 0xF6F2E9 : random.nextInt(20) == 0 ? random.nextInt(0x1000000) : x * 5 + y << 8);
        }
        return argb;
    }

    private static byte[] written(int[] argb, int width, int rowsAtOnce, List<PngChunk> chunks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workers workers = new Workers()) {
            PngWriter writer = new PngWriter(out, width, argb.length / width, 300, chunks, workers, new Cancel());
            for (int from = 0; from < argb.length; from += width * rowsAtOnce) {
                writer.rows(Arrays.copyOfRange(argb, from, Math.min(argb.length, from + width * rowsAtOnce)));
            }
        }
        return out.toByteArray();
    }

    @Test
    void pixelsComeBackFromAnotherReader() throws IOException {
        int[] argb = picture(1001, 803);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(argb, 1001, 803, List.of(PngChunk.text("Title", "Łódź")))));
        assertThat(image.getRGB(0, 0, 1001, 803, null, 0, 1001)).isEqualTo(argb);
    }

    /** These bytes must never change: a picture published once is compared with one made again. */
    @Test
    void theSamePictureIsTheSameBytesHoweverItArrives() throws IOException, NoSuchAlgorithmException {
        int[] argb = picture(1001, 803);
        byte[] whole = written(argb, 1001, 803, List.of());
        assertThat(written(argb, 1001, 7, List.of())).isEqualTo(whole);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole))).isEqualTo("1e7a0f9f8316cb8ced664652c9d59c3ace008c19b1b4be755b38ea137ce83769");
    }

    @Test
    void textsAreFoundByTheirKeyword(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.png");
        Files.write(file, written(picture(10, 10), 10, 10, List.of(PngChunk.text("Title", "Plain"), PngChunk.utf8("story", "Брест — “x”"))));
        assertThat(PngTexts.text(file, "Title")).contains("Plain");
        assertThat(PngTexts.text(file, "story")).contains("Брест — “x”");
        assertThat(PngTexts.text(file, "stor")).isEmpty();
        assertThat(PngTexts.isPng(file)).isTrue();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 60));
        assertThat(PngTexts.text(file, "story")).isEmpty();
    }
}
