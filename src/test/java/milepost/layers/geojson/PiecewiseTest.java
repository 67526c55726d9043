package milepost.layers.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import milepost.layers.Layer;
import milepost.layers.LoadChoices;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Source;
import milepost.problems.Problem;
import milepost.work.Cancel;
import milepost.work.Hands;
import milepost.work.Progress;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading in pieces gives what Jackson alone gives, for whole documents and for damaged ones. */
class PiecewiseTest {

    private static final Workers WORKERS = new Workers();
    private static final int PIECE_BYTES = 128;

    private static final List<String> FEATURES = List.of(
            "{\"type\":\"Feature\",\"properties\":{\"a\":1,\"b\":\"x\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1.5,-2]}}",
            "{\"type\":\"Feature\",\"id\":7,\"properties\":{\"b\":\"é\\u00e9\\n\",\"c\":-0.5e3},\"geometry\":{\"type\":\"Point\",\"coordinates\":[-0,0,9]}}",
            "{\"type\":\"Feature\",\"id\":\"n\",\"properties\":null,\"geometry\":{\"coordinates\":[[0,0],[179.5,1],[-179.5,2]],\"type\":\"LineString\"}}",
            "{\"type\":\"Feature\",\"properties\":{\"a\":null,\"t\":true,\"big\":12345678901234567890},\"geometry\":null}",
            "{\"type\":\"Feature\",\"properties\":{\"n\":{\"deep\":[1,{\"type\":\"Feature\"}]}},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,1],[1,1],[0,0]]]}}",
            "{\"type\":\"Feature\",\"properties\":{\"a\":2},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}}",
            "{\"type\":\"Feature\",\"properties\":{\"a\":3},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1]]]}}",
            "{\"type\":\"Feature\",\"properties\":{\"a\":4},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[4,0],[4,4],[0,0]],[[1,1],[1,2],[2,1],[1,1]]],[[[9,9],[8,9],[9,8],[9,9]]]]}}",
            "{\"type\":\"Feature\",\"properties\":{\"a\":5},\"geometry\":{\"type\":\"Point\",\"coordinates\":[95,91]}}",
            "{\"type\":\"Feature\",\"properties\":{\"a\":6},\"geometry\":{\"type\":\"MultiPoint\",\"coordinates\":[[200,1],[ 3 , 4 ]]}}",
            "{\"type\":\"Feature\",\"properties\":{\"a\":7,\"a\":8},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,\"x\"]}}",
            "{\"type\":\"Feature\",\"properties\":{\"quote\":\"},{\\\"type\\\":\\\"Feature\\\"\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,1]}}",
            "{\"type\":\"Feature\",\"properties\":{\"text\":\",{\"},\"bbox\":[1,2,3,4],\"extra\":{},\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":"
                    + "[{\"type\":\"Point\",\"coordinates\":[1,1]},{\"type\":\"LineString\",\"coordinates\":[[1,1],[2,2]]}]}}",
            "{\"type\":\"Feature\",\"properties\":{\"emoji\":\"\uD83C\uDF0D\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[1,1]]}}",
            "{\"type\":\"feature\",\"properties\":{},\"geometry\":null}",
            "{\"geometry\":{\"type\":\"Point\",\"coordinates\":[5,5]},\"type\":\"Feature\",\"properties\":{}}",
            "17", "null", "{}");

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "{\"type\":\"FeatureCollection\",\"features\":[]}", "{\"type\":\"FeatureCollection\",\"features\":[",
        "{\"type\":\"FeatureCollection\",\"features\":[ {\"type\":\"Feature\"", "{\"features\":[{\"type\":\"Feature\",\"geometry\":null}],\"type\":\"Feature\"}",
        "{\"type\":\"FeatureCollection\",\"features\":[]}{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":null}]} x"})
    void smallDocumentsAreReadAlike(String document) {
        holdAlike(document.getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void collectionsAreReadAlike() {
        Random random = new Random(4);
        for (int i = 0; i < 400; i++) {
            holdAlike(collection(random, random.nextInt(30)).getBytes(StandardCharsets.UTF_8), false);
        }
    }

    @Test
    void damagedCollectionsAreReadAlike() {
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            holdAlike(damaged(random, collection(random, 1 + random.nextInt(20)).getBytes(StandardCharsets.UTF_8)), false);
        }
    }

    @Test
    void sequencesAreReadAlike() {
        Random random = new Random(6);
        for (int i = 0; i < 1500; i++) {
            StringBuilder text = new StringBuilder();
            for (int line = random.nextInt(20); line >= 0; line--) {
                text.append(FEATURES.get(random.nextInt(FEATURES.size() - 3))).append(random.nextInt(5) == 0 ? "\r\n" : "\n");
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            holdAlike(random.nextBoolean() ? bytes : damaged(random, bytes), false);
        }
    }

    @Test
    void coordinateSystemsAreFoundAlike() {
        String named = FEATURES.getFirst().replace("\"properties\"", "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3857\"}},\"properties\"");
        String all = String.join(",", FEATURES.subList(0, 8));
        holdAlike(("{\"type\":\"FeatureCollection\",\"features\":[" + all + "," + all + "," + named + "," + all + "]}").getBytes(StandardCharsets.UTF_8), false);
    }

    private static String collection(Random random, int count) {
        List<String> features = new ArrayList<>();
        int start = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            features.add(FEATURES.get(i < start || random.nextInt(3) > 0 ? random.nextInt(4) : random.nextInt(FEATURES.size())));
        }
        String between = List.of(",", ",\n", " ,\r\n  ").get(random.nextInt(3));
        return "{\"type\":\"FeatureCollection\",\"features\":[" + (random.nextBoolean() ? "\n" : "") + String.join(between, features)
                + "]" + (random.nextInt(4) == 0 ? ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:4326\"}}" : "") + "}";
    }

    private static byte[] damaged(Random random, byte[] document) {
        byte[] bytes = document.clone();
        for (int times = random.nextInt(3); times >= 0; times--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "[]{},:\"\\0x\n".charAt(random.nextInt(11));
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
                case 3 -> System.arraycopy(bytes.clone(), at, bytes, at / 2, bytes.length - at);
                default -> bytes[at] = ' ';
            }
        }
        return bytes;
    }

    private static void holdAlike(byte[] document, boolean sequence) {
        String alone = read(document, new GeoJsonFormat(sequence, reading -> { }, source -> new PieceSize(1, 0, false)), Hands.ALONE);
        String pieces = read(document, new GeoJsonFormat(sequence, reading -> { }, source -> new PieceSize(PIECE_BYTES, 1 << 20, true)), WORKERS);
        assertThat(pieces).as(new String(document, StandardCharsets.ISO_8859_1)).isEqualTo(alone);
    }

    private static String read(byte[] document, GeoJsonFormat format, Hands hands) {
        Reading reading = new Reading(new Source.OfBytes("test.geojson", document), LoadChoices.NONE, new Cancel(), Progress.NONE, hands);
        String end = "read";
        try {
            format.read(reading);
        } catch (Refusal refusal) {
            end = refusal.problem().toString();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        StringBuilder text = new StringBuilder(end);
        text.append(" counts ").append(reading.features()).append(' ').append(reading.drawn()).append(' ').append(reading.unlocated())
                .append(' ').append(reading.repaired()).append(' ').append(reading.skipped()).append(' ').append(reading.log().total());
        for (Problem problem : reading.placed(reading.log().problems())) {
            text.append('\n').append(problem);
        }
        return text.append('\n').append(described(reading.layer())).toString();
    }

    private static String described(Layer layer) {
        StringBuilder text = new StringBuilder(layer.attributes().columns().toString());
        for (int feature = 0; feature < layer.features(); feature++) {
            text.append('\n').append(layer.attributes().id(feature)).append(layer.attributes().properties(feature));
            for (int part = layer.shapes().firstPart(feature); part < layer.shapes().endPart(feature); part++) {
                text.append(layer.shapes().kind(part));
                for (int vertex = layer.shapes().firstVertex(part); vertex < layer.shapes().endVertex(part); vertex++) {
                    text.append(' ').append(layer.shapes().longitudeDegrees(vertex)).append(' ').append(layer.shapes().latitudeDegrees(vertex));
                }
            }
        }
        return text.toString();
    }
}
