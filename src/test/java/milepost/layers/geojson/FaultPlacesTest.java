package milepost.layers.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import milepost.layers.LoadResult;
import milepost.layers.loading.Loads;
import milepost.problems.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ▲ stands before the character where the fault must be located; it is taken out before loading. */
class FaultPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"Point","coordinates":[1,2,▲]}                       | broken-json
            {"type":"Point","coordinates":[1,2▲}                         | broken-json
            {"type":"Point","name":"Łódź 🙂",▲x:1}                       | broken-json
            {"type":"Point","name":"Łódź","coordinates":[▲NaN,2]}        | broken-json
            {"type":"Point","coordinates":[▲-Infinity,2]}                | broken-json
            {"type":"Point","coordinates":[0▲1,2]}                       | broken-json
            {"type":"Point","coordinates":[1.▲,2]}                       | broken-json
            {"type":"Point","coordinates":[▲+1,2]}                       | broken-json
            {"type":"Point","coordinates":[▲none,2]}                     | broken-json
            {"type":"Point" ▲"coordinates":[1,2]}                        | broken-json
            {▲'type':'Point'}                                            | broken-json
            {"type":"Point","coordinates":[1,2]}▲}                       | broken-json
            {"type":"Point","coordinates":[1,2]} ▲xyz                    | broken-json
            {"type":"Po\\▲int"}                                          | broken-json
            {"type":"Point",▲//c                                         | broken-json
            {"type":"Point","coordinates":[1,2▲                          | cut-off
            {"type":"Poi▲                                                | cut-off
            """)
    void brokenTextIsLocatedToTheCharacter(String marked, String code) {
        for (String before : new String[] {"", "\n", "\r\n\r\n", "\uFEFF", "\uFEFF\n  "}) {
            Problem problem = Loads.onlyProblem(Loads.text(before + marked.replace("▲", "")));

            String lastLine = before.substring(before.lastIndexOf('\n') + 1).replace("\uFEFF", "");
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where().line()).as(problem.toString()).isEqualTo(1 + before.chars().filter(c -> c == '\n').count());
            assertThat(problem.where().column()).as(problem.toString()).isEqualTo(lastLine.length() + marked.indexOf('▲') + 1);
        }
    }

    @Test
    void aFaultFarDownALongLineIsLocatedInCharacters() {
        String long1 = "{\"n\":\"" + "żó🙂x".repeat(50_000) + "\",\"m\":\"" + "a".repeat(200_000) + "é\",";
        for (String before : new String[] {"", "\n\n", "\r", "{\"type\":\"Point\",\"coordinates\":[1,2]}\r\n"}) {
            Problem problem = Loads.onlyProblem(Loads.text(before + long1 + "oops}"));

            assertThat(problem.where().line()).isEqualTo(before.isEmpty() ? 1 : before.equals("\n\n") ? 3 : 2);
            assertThat(problem.where().column()).isEqualTo(long1.length() + 1);
        }
    }

    @Test
    void severalFaultsOfOneLineAreEachLocated() {
        String bad = Loads.feature("{\"type\":\"Point\",\"żółć\":0,\"coordinates\":[1,true]}");
        LoadResult result = Loads.text(Loads.collection(bad, bad, Loads.feature("null")));

        int first = Loads.collection(bad).indexOf("true") + 1;
        assertThat(result.report().problems()).extracting(problem -> problem.where().column())
                .containsExactly((long) first, (long) first + bad.length() + 1);
    }

    @Test
    void utf16IsLocatedInCharactersToo() {
        Problem problem = Loads.onlyProblem(Loads.bytes("{\"n\":\"Łódź\",\n \"ż\":x}".getBytes(StandardCharsets.UTF_16)));

        assertThat(problem.where().line()).isEqualTo(2);
        assertThat(problem.where().column()).isEqualTo(6);
    }

    @Test
    void aByteThatIsNoUtf8IsLocated() {
        byte[] document = "{\"name\":\"Łód?\"}".getBytes(StandardCharsets.UTF_8);
        document[document.length - 3] = (byte) 0xE9;

        Problem problem = Loads.onlyProblem(Loads.bytes(document));
        assertThat(problem.sentence()).contains("not UTF-8");
        assertThat(problem.where().column()).isGreaterThanOrEqualTo(13).isLessThanOrEqualTo(14);
    }

    @Test
    void aNulByteIsLocatedAndCalledSo() {
        byte[] document = Arrays.copyOf("{\"type\":\"Point\",\"coordinates\":[1,2]}".getBytes(StandardCharsets.UTF_8), 40);

        Problem problem = Loads.onlyProblem(Loads.bytes(document));
        assertThat(problem.sentence()).contains("NUL");
        assertThat(problem.where().column()).isEqualTo(37);
    }

    @Test
    void aFaultOfAFeatureIsLocatedWhereItIs() {
        Problem problem = Loads.onlyProblem(Loads.text("{\"type\":\"FeatureCollection\",\"features\":[\n"
                + Loads.feature("null") + ",\n{\"properties\":{\"n\":\"żółw\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,true]}}]}"));

        assertThat(problem.where().line()).isEqualTo(3);
        assertThat(problem.where().column()).isEqualTo(72);
        assertThat(problem.where().feature()).isEqualTo("feature 2");
    }

    @Test
    void aCutOffFileIsSaidToEndInTheMiddleOfAFeature() {
        String document = Loads.collection(Loads.feature("null"), Loads.feature("{\"type\":\"Point\",\"coordinates\":[1,2]}"));

        Problem problem = Loads.onlyProblem(Loads.text(document.substring(0, document.length() - 10)));
        assertThat(problem.sentence()).startsWith("The file ends in the middle of a feature");
        assertThat(problem.where().column()).isEqualTo(document.length() - 9);
    }
}
