package milepost.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import milepost.problems.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aDiskThatFillsUpLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("story.json"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write(new byte[200_000]);
            throw new IOException("No space left on device");
        })).isInstanceOf(UserException.class).hasMessageContaining("cannot be written");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("story.json");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkKeepsPointingWhereItDid() throws IOException {
        Path real = Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("story.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real/story.json"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.json"), Path.of("real/new.json"));

        WholeFile.write(link, new byte[] {'n'});
        WholeFile.write(dangling, new byte[] {'d'});

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("n");
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("real/new.json")).hasContent("d");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkThatPointsToItselfIsRefused() throws IOException {
        Path circle = Files.createSymbolicLink(folder.resolve("circle.json"), Path.of("circle.json"));

        assertThatThrownBy(() -> WholeFile.write(circle, new byte[1])).isInstanceOf(UserException.class);
        assertThat(names()).containsExactly("circle.json");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void permissionsStay() throws IOException {
        Path file = Files.writeString(folder.resolve("story.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        WholeFile.write(file, new byte[] {'n'});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndNeverReplaced() {
        WholeFile.write(Path.of("/dev/null"), new byte[10]);

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        assertThatThrownBy(() -> WholeFile.write(Path.of("/dev/full"), new byte[10])).isInstanceOf(UserException.class);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeOrAFolderInThePlaceOfAFileIsRefused() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

        assertThatThrownBy(() -> WholeFile.write(pipe, new byte[1])).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> WholeFile.write(folder, new byte[1])).isInstanceOf(UserException.class);
        assertThat(names()).containsExactly("pipe.json");
    }

    @Test
    void whatAKilledWriterLeftIsSweptAnHourLater() throws IOException {
        Path old = Files.writeString(folder.resolve(".story.json." + UUID.randomUUID() + ".part"), "half");
        Path young = Files.writeString(folder.resolve(".story.json." + UUID.randomUUID() + ".part"), "being written");
        Path foreign = Files.writeString(folder.resolve(".story.json.notes.part"), "somebody's");
        for (Path file : new Path[] {old, foreign}) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }

        WholeFile.write(folder.resolve("story.json"), new byte[] {'n'});

        assertThat(names()).containsExactlyInAnyOrder("story.json", young.getFileName().toString(), foreign.getFileName().toString());
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Files.isDirectory(file)).map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
