package milepost.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each platform keeps a program's settings. */
public final class SettingsFolder {

    private SettingsFolder() { }

    public static Path ofThisComputer() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isEmpty() ? Path.of(home, "AppData", "Roaming") : Path.of(roaming)).resolve("Milepost");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Milepost");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path base = Path.of(config);
        // The XDG rules say that a relative path there is to be ignored.
        return (base.isAbsolute() ? base : Path.of(home, ".config")).resolve("milepost");
    }
}
