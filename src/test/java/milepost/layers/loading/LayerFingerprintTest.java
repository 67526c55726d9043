package milepost.layers.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import milepost.problems.UserException;
import milepost.work.Cancel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerFingerprintTest {

    @TempDir
    private Path folder;

    /** The value for "abc" is the example of FIPS 180-2, appendix B.1. */
    @Test
    void isTheSha256OfTheBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");

        assertThat(LayerFingerprint.of(file, new Cancel()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aMissingFileAndAFolderAreSaid() {
        assertThatThrownBy(() -> LayerFingerprint.of(folder.resolve("none"), new Cancel())).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> LayerFingerprint.of(folder, new Cancel())).isInstanceOf(UserException.class);
    }
}
