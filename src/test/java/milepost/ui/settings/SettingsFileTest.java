package milepost.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.problems.UserException;
import milepost.ui.settings.Settings.ColumnLayout;
import milepost.ui.settings.Settings.WindowPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        Settings settings = new Settings("dark", Optional.of(new WindowPlace(10, 20, 1200, 800, true)), "/maps",
                new ColumnLayout(200, 400, false, true), "/styles/daily.milepost-style.json", List.of("/stories/“b”.milepost.json", "/stories/a.milepost.json"));
        SettingsFile file = new SettingsFile(folder.resolve("new/milepost"));

        file.write(settings);

        assertThat(file.read()).isEqualTo(new SettingsFile.Read(settings, Optional.empty()));
    }

    @Test
    void theLatestTenStoriesAreKept() {
        Settings settings = Settings.FIRST_START;
        for (int i = 0; i < 12; i++) {
            settings = settings.withRecent("/story-" + i);
        }
        settings = settings.withRecent("/story-5");
        assertThat(settings.recent()).hasSize(10).startsWith("/story-5", "/story-11", "/story-10").doesNotContain("/story-1", "/story-0");
        assertThat(settings.withoutRecent("/story-11").recent()).hasSize(9).startsWith("/story-5", "/story-10");
    }

    @Test
    void withoutAFileTheSettingsAreThoseOfAFirstStart() {
        assertThat(new SettingsFile(folder).read()).isEqualTo(new SettingsFile.Read(Settings.FIRST_START, Optional.empty()));
    }

    @Test
    void aFileThatCannotBeUnderstoodIsKeptAsideUnderAFreeName() throws IOException {
        for (String broken : new String[] {"{\"format\":\"milepost-set", "[]", ""}) {
            Files.writeString(folder.resolve("settings.json"), broken);

            SettingsFile.Read read = new SettingsFile(folder).read();

            assertThat(read.settings()).isEqualTo(Settings.FIRST_START);
            assertThat(read.keptAside().orElseThrow()).content().isEqualTo(broken);
            assertThat(folder.resolve("settings.json")).doesNotExist();
        }
        assertThat(folder).isDirectoryContaining("glob:**settings-unreadable-3.json");
    }

    @Test
    void whatANewerMilepostWroteIsKeptAsideAndNotOverwritten() throws IOException {
        String newer = "{\"format\":\"milepost-settings\",\"version\":2,\"theme\":\"dark\"}";
        Files.writeString(folder.resolve("settings.json"), newer);
        SettingsFile file = new SettingsFile(folder);

        SettingsFile.Read read = file.read();
        file.write(read.settings());

        assertThat(read.keptAside().orElseThrow()).content().isEqualTo(newer);
    }

    @Test
    void aPlaceNoWindowCanHaveIsNotUnderstood() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"format\":\"milepost-settings\",\"window\":{\"width\":-3,\"height\":1e9}}");

        assertThat(new SettingsFile(folder).read().keptAside()).isPresent();
    }

    @Test
    void settingsThatCannotBeWrittenAreRefusedWithASentence() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("milepost"), "a file where the folder would be");

        assertThatThrownBy(() -> new SettingsFile(inTheWay).write(Settings.FIRST_START)).isInstanceOf(UserException.class);
    }

    @Test
    void eachPlatformHasItsOwnPlace() {
        assertThat(SettingsFolder.of("Linux", "/home/ann", Map.of())).isEqualTo(Path.of("/home/ann/.config/milepost"));
        assertThat(SettingsFolder.of("Linux", "/home/ann", Map.of("XDG_CONFIG_HOME", "/conf"))).isEqualTo(Path.of("/conf/milepost"));
        assertThat(SettingsFolder.of("Linux", "/home/ann", Map.of("XDG_CONFIG_HOME", "conf"))).isEqualTo(Path.of("/home/ann/.config/milepost"));
        assertThat(SettingsFolder.of("Mac OS X", "/Users/ann", Map.of())).isEqualTo(Path.of("/Users/ann/Library/Application Support/Milepost"));
        assertThat(SettingsFolder.of("Windows 11", "/u", Map.of("APPDATA", "/u/Roaming"))).isEqualTo(Path.of("/u/Roaming/Milepost"));
    }
}
