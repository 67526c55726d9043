package milepost.story.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import milepost.problems.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleFileTest {

    @TempDir
    private Path folder;

    private Path file(String members) throws IOException {
        return Files.writeString(folder.resolve("own.milepost-style.json"), "{\"format\": \"milepost-style\", \"version\": 1, \"name\": \"Own\"" + members + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aShippedStyleCopiedIsTheSameStyle(String name) throws IOException {
        HouseStyle shipped = name.equals("dark") ? HouseStyle.DARK : HouseStyle.LIGHT;
        HouseStyle copy = HouseStyleFile.read(Files.write(folder.resolve("copy.milepost-style.json"), HouseStyleFile.shippedText(name)));
        assertThat(copy.colours()).isEqualTo(shipped.colours()).hasSameSizeAs(ColourRole.values());
        assertThat(copy.widths()).isEqualTo(shipped.widths()).hasSameSizeAs(LineRole.values());
        assertThat(copy.wording()).isEqualTo(shipped.wording());
        assertThat(copy.dark()).isEqualTo(shipped.dark());
    }

    @Test
    void whatIsLeftOutIsTheShippedStyles() throws IOException {
        HouseStyle own = HouseStyleFile.read(file(", \"basedOn\": \"dark\", \"colours\": {\"tolerance\": \"#11223344\"}"));
        assertThat(own.colour(ColourRole.TOLERANCE)).isEqualTo(0x44112233);
        assertThat(own.colour(ColourRole.LAND)).isEqualTo(HouseStyle.DARK.colour(ColourRole.LAND));
        assertThat(own.sha256()).hasSize(64);
        assertThat(own.file()).hasValue(folder.resolve("own.milepost-style.json"));
    }

    @Test
    void itsTolerancesNeedHoldOnlyWhatTheyChange() throws IOException {
        HouseStyle own = HouseStyleFile.read(file(", \"tolerances\": {\"round\": {\"leastPercent\": 1, \"mostPercent\": 1}}"));
        assertThat(own.tolerances()).isPresent();
        assertThat(HouseStyle.LIGHT.tolerances()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            ", \"colors\": {} | no member “colors”",
            ", \"colours\": {\"lands\": \"#FFFFFF\"} | no member “colours.lands”",
            ", \"colours\": {\"land\": \"beige\"} | “colours.land” has to be a colour",
            ", \"colours\": [] | “colours” has to be an object",
            ", \"lines\": {\"border\": -1} | “lines.border” has to be a number of pixels",
            ", \"lines\": {\"border\": \"thick\"} | “lines.border” has to be a number of pixels",
            ", \"fonts\": {\"heavy\": \"a.ttf\"} | no member “fonts.heavy”",
            ", \"fonts\": {\"title\": \"missing.ttf\"} | cannot be read",
            ", \"fonts\": {\"title\": \"../elsewhere.ttf\"} | beside the style",
            ", \"logo\": 3 | “logo” has to be a text",
            ", \"logo\": {\"file\": \"missing.png\"} | cannot be read",
            ", \"wording\": {\"sources\": \"Sources\"} | {sources}",
            ", \"tolerances\": {\"rounds\": 1} | no member /rounds",
            ", \"basedOn\": \"sepia\" | light or dark",
            ", \"name\": \"Twice\" | not JSON"})
    void aBadFileIsOneSentence(String members, String sentence) throws IOException {
        Path bad = file(members);
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> HouseStyleFile.read(bad)).satisfies(refused -> {
            assertThat(refused.text()).contains(sentence);
            assertThat(refused.kind()).isEqualTo(UserException.Kind.INPUT);
        });
    }

    @Test
    void anotherDocumentIsNoStyle() throws IOException {
        Path other = Files.writeString(folder.resolve("other.milepost-style.json"), "{\"format\": \"milepost-story\", \"version\": 1}");
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> HouseStyleFile.read(other)).withMessageContaining("no house style of version 1");
        Path list = Files.writeString(folder.resolve("list.milepost-style.json"), "[]");
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> HouseStyleFile.read(list)).withMessageContaining("no house style");
    }
}
