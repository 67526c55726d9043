package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import milepost.problems.UserException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StoryFilePropertiesTest {

    private static final byte[] BUNDLED = bundled();

    @Provide
    Arbitrary<Story> stories() {
        return Stories.any();
    }

    @Property(tries = 300)
    void readsBackWhatItWrote(@ForAll("stories") Story story) {
        byte[] written = StoryWriter.text(story).getBytes(StandardCharsets.UTF_8);

        assertThat(StoryFile.read("story", new ByteArrayInputStream(written))).isEqualTo(story);
    }

    @Property(tries = 500)
    void refusesEveryCutOffStoryWithASentence(@ForAll Random random) {
        int length = random.nextInt(BUNDLED.length - 2);

        assertThatThrownBy(() -> StoryFile.read("story", new ByteArrayInputStream(BUNDLED, 0, length)))
                .isInstanceOfSatisfying(UserException.class, fault -> assertThat(fault.sentence()).isNotBlank());
    }

    @Property(tries = 2000)
    void readsADamagedStoryOrRefusesItWithASentence(@ForAll Random random) {
        byte[] damaged = BUNDLED.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            damaged[random.nextInt(damaged.length)] = damage(random);
        }
        try {
            assertThat(StoryFile.read("story", new ByteArrayInputStream(damaged)).placesById()).isNotNull();
        } catch (UserException fault) {
            assertThat(fault.sentence()).isNotBlank();
        }
    }

    /** JSON's own characters break more than any other. */
    private static byte damage(Random random) {
        String structure = "{}[]\",:0-e.\\ tfn\n";
        return random.nextBoolean() ? (byte) random.nextInt(256) : (byte) structure.charAt(random.nextInt(structure.length()));
    }

    private static byte[] bundled() {
        try {
            return Files.readAllBytes(Path.of("data", "stories", "brest-drills.milepost.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
