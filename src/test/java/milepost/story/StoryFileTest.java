package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milepost.problems.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryFileTest {

    private static final String HEAD = "{\n\"format\": \"milepost-story\",\n\"version\": 1,\n";
    private static final Story TITLED = new Story("A title", "", List.of(), List.of(), List.of(), List.of(), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void readsTheSmallestStory() {
        assertThat(read("{\"format\":\"milepost-story\",\"version\":1}")).isEqualTo(Story.EMPTY);
    }

    @Test
    void passesOverMembersItDoesNotKnow() {
        assertThat(read(HEAD + "\"title\": \"A title\", \"mood\": {\"blue\": [1, 2]}}")).isEqualTo(TITLED);
    }

    @ParameterizedTest(name = "{0} is refused at {1}:{2} with “{3}”")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "\"title\": 5}                                                       | 4 | 10 | has to be a text",
        "\"places\": [{\"id\": \"a\"}]}                                      | 4 | 12 | needs a member “name”",
        "\"places\": [{\"id\": \"a\", \"name\": \"A\"}]}                     | 4 | 12 | without a coordinate",
        "\"places\": [{\"id\": \"a\", \"name\": \"A\", \"coordinates\": [{\"longitude\": 1, \"latitude\": 91}]}]} | 4 | 53 | latitude 91",
        "\"layers\": {}}                                                     | 4 | 11 | list in brackets",
        "\"area\": {\"longitude\": 1, \"latitude\": 1, \"widthMetres\": 0, \"heightMetres\": 1}} | 4 | 9 | not an area",
        "\"annotations\": [{\"id\": \"a\", \"kind\": \"doodle\"}]}           | 4 | 37 | callout, caption",
        "\"claims\": [{\"id\": \"a\", \"quote\": \"q\", \"from\": {\"words\": \"w\"}, \"to\": {\"words\": \"w\"}}]} | 4 | 12 | either “amount” or “comparison”",
        "\"title\": \"A\", \"title\": \"B\"}                                 | 4 | 22 | stands twice",
    })
    void saysWhereAFaultStandsAndWhatItIs(String rest, long line, long column, String what) {
        assertThatThrownBy(() -> read(HEAD + rest)).isInstanceOfSatisfying(UserException.class, fault -> {
            assertThat(fault.sentence()).contains(what);
            assertThat(fault.where().line()).isEqualTo(line);
            assertThat(fault.where().column()).isEqualTo(column);
        });
    }

    @Test
    void refusesTwoPlacesOfOneId() {
        String place = "{\"id\": \"a\", \"name\": \"A\", \"coordinates\": [{\"longitude\": 1, \"latitude\": 1}]}";

        assertThatThrownBy(() -> read(HEAD + "\"places\": [" + place + "," + place + "]}"))
                .isInstanceOf(UserException.class).hasMessageContaining("“a”");
    }

    @Test
    void refusesANewerVersionKindly() {
        assertThatThrownBy(() -> read("{\"format\":\"milepost-story\",\"version\":2}"))
                .isInstanceOfSatisfying(UserException.class, fault -> assertThat(fault.text()).contains("newer Milepost").contains("nothing in the file was changed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {"{}", "[]", "5", "null", "{\"type\":\"FeatureCollection\"}", "''", "{} {}", "{\"format\":\"milepost-story\",\"version\":\"1\"}"})
    void refusesWhatIsNoStory(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UserException.class);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> StoryFile.read(folder.resolve("none"))).isInstanceOf(UserException.class);
    }

    @Test
    void replacesTheOldFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("s.milepost.json"), "old");

        StoryFile.write(TITLED, file);

        assertThat(StoryFile.read(file)).isEqualTo(TITLED);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesTheOldFileWholeWhenTheNewOneCannotBeWritten() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("s.milepost.json"));
        Files.writeString(occupied.resolve("inside"), "kept");

        assertThatThrownBy(() -> StoryFile.write(TITLED, occupied)).isInstanceOfSatisfying(UserException.class,
                fault -> assertThat(fault.kind()).isEqualTo(UserException.Kind.OUTPUT));
        assertThat(occupied.resolve("inside")).hasContent("kept");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(occupied);
        }
    }

    @Test
    void saysSoWhenTheFolderIsNotThere() {
        assertThatThrownBy(() -> StoryFile.write(TITLED, folder.resolve("no/such/s.json"))).isInstanceOf(UserException.class);
    }

    private static Story read(String text) {
        return StoryFile.read("story.milepost.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
