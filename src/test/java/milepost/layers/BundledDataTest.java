package milepost.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import milepost.problems.UserException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledDataTest {

    @TempDir
    private Path folder;
    private Optional<String> before;

    @BeforeEach
    void remember() {
        before = Optional.ofNullable(System.getProperty(BundledData.PROPERTY));
        System.setProperty(BundledData.PROPERTY, folder.toString());
    }

    @AfterEach
    void restore() {
        before.ifPresentOrElse(value -> System.setProperty(BundledData.PROPERTY, value), () -> System.clearProperty(BundledData.PROPERTY));
    }

    @Test
    void theNamedFolderIsTaken() {
        assertThat(BundledData.folder()).isEqualTo(folder.toAbsolutePath());
    }

    @Test
    void aPackedFileStandsInForAPlainOne() throws IOException {
        Path packed = Files.createFile(folder.resolve("a.geojson.gz"));
        assertThat(BundledData.file("a.geojson")).isEqualTo(packed);

        Path plain = Files.createFile(folder.resolve("a.geojson"));
        assertThat(BundledData.file("a.geojson")).isEqualTo(plain);
    }

    @Test
    void whatIsMissingIsSaidWithWhatToDo() {
        assertThatThrownBy(() -> BundledData.file("none.geojson")).isInstanceOfSatisfying(UserException.class, thrown -> {
            assertThat(thrown.kind()).isEqualTo(UserException.Kind.INPUT);
            assertThat(thrown.text()).contains("none.geojson");
            assertThat(thrown.hint()).isNotEmpty();
        });
        System.setProperty(BundledData.PROPERTY, folder.resolve("nowhere").toString());
        assertThatThrownBy(BundledData::folder).isInstanceOf(UserException.class).hasMessageContaining("nowhere");
    }

    @Test
    void beforeALaunchTheProjectsFolderIsFoundFromTheWorkingDirectory() throws IOException {
        System.clearProperty(BundledData.PROPERTY);
        Files.createDirectories(folder.resolve("data/stories"));
        Path deep = Files.createDirectories(folder.resolve("a/b"));

        assertThat(BundledData.above(deep)).contains(folder.resolve("data"));
    }

    @Test
    void besideTheLaunchersLibraryIsTheDataFolder() throws IOException {
        Path jar = Files.createFile(Files.createDirectories(folder.resolve("lib")).resolve("milepost.jar"));
        assertThat(BundledData.beside(jar)).isEmpty();

        Files.createDirectory(folder.resolve("data"));
        assertThat(BundledData.beside(jar)).contains(folder.resolve("data"));
        assertThat(BundledData.beside(folder)).isEmpty();
    }
}
