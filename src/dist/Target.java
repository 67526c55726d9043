import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What differs between the systems: jpackage makes a program only for the one it runs on. */
enum Target {

    LINUX("milepost", "deb", "png", "milepost", "bin/milepost", "lib/app"),
    /** A program with a window has no console there, so the commands get a launcher that has one. */
    WINDOWS("Milepost", "msi", "ico", "Milepost", "milepost-command.exe", "app"),
    MAC("Milepost", "dmg", "icns", "Milepost.app", "Contents/MacOS/Milepost", "Contents/app");

    private final String programName;
    private final String installer;
    private final String iconFormat;
    private final String folder;
    private final String program;
    private final String app;

    Target(String programName, String installer, String iconFormat, String folder, String program, String app) {
        this.programName = programName;
        this.installer = installer;
        this.iconFormat = iconFormat;
        this.folder = folder;
        this.program = program;
        this.app = app;
    }

    static Target ofThisSystem() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return WINDOWS;
        }
        return system.contains("mac") ? MAC : LINUX;
    }

    String programName() {
        return programName;
    }

    /** The installer's type, which is also how its file's name ends. */
    String installer() {
        return installer;
    }

    String iconFormat() {
        return iconFormat;
    }

    Path image(Path output) {
        return output.resolve(folder);
    }

    /** What a command is given to. */
    Path program(Path image) {
        return image.resolve(program);
    }

    /** Where the jars lie, and the launchers' settings. */
    Path app(Path image) {
        return image.resolve(app);
    }

    /** A disk image wants a first number above zero. */
    String installerVersion(String version) {
        return this == MAC && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    List<String> imageOptions(Path dist, Path output) throws IOException {
        return switch (this) {
            case LINUX -> List.of();
            case WINDOWS -> List.of("--add-launcher", "milepost-command=" + Files.writeString(output.resolve("command.properties"), "win-console=true\n"));
            case MAC -> associations(dist);
        };
    }

    List<String> installerOptions(Path dist) throws IOException {
        List<String> options = new ArrayList<>(this == MAC ? List.of() : associations(dist));
        options.addAll(switch (this) {
            case LINUX -> List.of("--linux-shortcut", "--linux-menu-group", "Office;Geography;Science",
                    "--linux-app-category", "science", "--linux-package-deps", "libgtk-3-0 | libgtk-3-0t64, libxtst6",
                    "--resource-dir", dist.resolve("linux").toString());
            case WINDOWS -> List.of("--win-menu", "--win-shortcut", "--win-per-user-install", "--win-dir-chooser");
            case MAC -> List.of();
        });
        return options;
    }

    private static List<String> associations(Path dist) throws IOException {
        try (Stream<Path> files = Files.list(dist.resolve("associations"))) {
            return files.sorted().flatMap(file -> Stream.of("--file-associations", file.toString())).toList();
        }
    }
}
