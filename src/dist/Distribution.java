import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes something to double-click: a folder with the program and a runtime of its own, what the start needs loaded
 * beforehand, the licences of every part, and this system's installer around it.
 *
 * <p>Run by {@code mvn -Pdist package} as {@code java Distribution.java LAUNCHER-FOLDER PROJECT-FOLDER OUTPUT-FOLDER VERSION SBOM}.
 */
public final class Distribution {

    /** What the jars use, {@code jdeps} says; zipfs, charsets and locales are found by name only. */
    private static final String MODULES = String.join(",", "java.base", "java.compiler", "java.desktop", "java.instrument",
            "java.logging", "java.management", "java.naming", "java.prefs", "java.rmi", "java.sql", "java.xml",
            "jdk.charsets", "jdk.jfr", "jdk.localedata", "jdk.unsupported", "jdk.zipfs");
    private static final String MAIN_CLASS = "milepost.Main";
    private static final List<String> JAVA_OPTIONS = List.of("--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8", "-Dmilepost.data=$APPDIR/data");
    /** A cache that no longer fits is passed over in silence; what the JVM would say of it is for nobody who checks a story. */
    private static final List<String> CACHE_OPTIONS = List.of("-XX:AOTCache=$APPDIR/milepost.aot",
            "-Xlog:aot=off", "-Xlog:cds=off", "-Xlog:disable");

    private final Path launcher;
    private final Path project;
    private final Path output;
    private final String version;
    private final Path sbom;
    private final Target target = Target.ofThisSystem();

    private Distribution(Path launcher, Path project, Path output, String version, Path sbom) {
        this.launcher = launcher;
        this.project = project;
        this.output = output;
        this.version = version;
        this.sbom = sbom;
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 5) {
            System.err.println("Distribution needs the launcher's folder, the project's, the output's, a version and the SBOM.");
            System.exit(2);
        }
        try {
            new Distribution(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[3], Path.of(arguments[4])).make();
        } catch (IOException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private void make() throws IOException, InterruptedException {
        delete(output);
        Files.createDirectories(output);
        Path runtime = output.resolve("runtime");
        Tools.run("jlink", List.of("--add-modules", MODULES, "--no-header-files", "--no-man-pages", "--strip-debug",
                "--output", runtime.toString()));
        Path image = image(runtime);
        Rehearsal.record(target.program(image), target.app(image).resolve("milepost.aot"), output.resolve("rehearsal.log"));
        useCache(target.app(image));
        Rehearsal.prove(target.program(image), launcher.resolve("data/stories/brest-drills.milepost.json"));
        Path installer = installer(image);
        delete(output.resolve("input"));
        delete(runtime);
        System.out.println("Made " + image + " and " + installer + ".");
    }

    /** The program's folder, without its cache. */
    private Path image(Path runtime) throws IOException {
        Path input = output.resolve("input");
        copy(launcher.resolve("lib"), input, ".aot");
        copy(launcher.resolve("data"), input.resolve("data"), "");
        Licenses.collect(launcher, project.resolve("src/dist/licenses"), runtime, input.resolve("licenses"));
        Files.copy(sbom, input.resolve("licenses/milepost.cdx.json"), StandardCopyOption.REPLACE_EXISTING);
        List<String> options = new ArrayList<>(List.of("--type", "app-image", "--name", target.programName(), "--app-version", version,
                "--input", input.toString(), "--main-jar", "milepost-" + version + ".jar", "--main-class", MAIN_CLASS,
                "--runtime-image", runtime.toString(), "--icon", icon().toString(), "--dest", output.toString()));
        JAVA_OPTIONS.forEach(option -> options.addAll(List.of("--java-options", option)));
        options.addAll(target.imageOptions(project.resolve("src/dist"), output));
        Tools.run("jpackage", options);
        return target.image(output);
    }

    private Path icon() throws IOException {
        return Icons.write(target.iconFormat(), project.resolve("icons/png"), output);
    }

    private static void useCache(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".cfg")).toList()) {
                List<String> lines = CACHE_OPTIONS.stream().map(option -> "java-options=" + option).toList();
                Files.write(file, lines, StandardOpenOption.APPEND);
            }
        }
    }

    private Path installer(Path image) throws IOException {
        List<String> options = new ArrayList<>(List.of("--type", target.installer(), "--name", target.programName(), "--app-version",
                target.installerVersion(version), "--app-image", image.toString(), "--dest", output.toString(),
                "--vendor", "Milepost maintainers", "--license-file", project.resolve("LICENSE").toString(),
                "--description", "Checks the distances a story reports, on a map"));
        options.addAll(target.installerOptions(project.resolve("src/dist")));
        Tools.run("jpackage", options);
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(file -> file.toString().endsWith("." + target.installer())).findFirst().orElseThrow();
        }
    }

    private static void copy(Path from, Path to, String leftOut) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (leftOut.isEmpty() || !file.toString().endsWith(leftOut)) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(file, copy);
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
