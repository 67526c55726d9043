package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import milepost.claims.Claim;
import org.junit.jupiter.api.Test;

class BundledStoryFileTest {

    private static final Path FILE = Path.of("data", "stories", "brest-drills.milepost.json");

    @Test
    void hasTheEightClaimsAndThreePlaces() {
        Story story = StoryFile.read(FILE);

        assertThat(story.claims()).extracting(Claim::id).containsExactly("1", "2", "3", "4", "5a", "5b", "6a", "6b");
        assertThat(story.placesById()).containsOnlyKeys("brest", "minsk", "warsaw");
    }

    @Test
    void isWrittenExactlyAsTheProgramWouldWriteIt() throws IOException {
        assertThat(StoryWriter.text(StoryFile.read(FILE))).isEqualTo(Files.readString(FILE));
    }
}
