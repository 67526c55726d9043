import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the finished program: once to record what a start needs, once to see that it works without any Java around. */
final class Rehearsal {

    private static final String SECONDS = "15";

    private Rehearsal() {
    }

    /** Opens the window where nobody sees it, lets it draw, and writes what was loaded and linked to {@code cache}. */
    static void record(Path program, Path cache, Path log) throws IOException, InterruptedException {
        String options = String.join(" ", "-XX:AOTCacheOutput=" + cache, "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dmilepost.rehearsalSeconds=" + SECONDS);
        int exit = run(List.of(program.toString()), Map.of("JAVA_TOOL_OPTIONS", options), log);
        if (exit != 0 || !Files.exists(cache)) {
            throw new IOException("The rehearsal of a start ended with " + exit + " and left no cache; see " + log + ".");
        }
    }

    /** The bundled story has claims that are overstated, so its check ends with 1. */
    static void prove(Path program, Path story) throws IOException, InterruptedException {
        Path log = program.resolveSibling("check.log");
        try {
            int exit = run(List.of(program.toString(), "check", story.toString(), "--format", "json"), Map.of(), log);
            if (exit != 1 || !Files.readString(log).contains("\"OVERSTATED\"")) {
                throw new IOException("The finished program does not check the bundled story: it ended with " + exit + " and said: " + Files.readString(log));
            }
        } finally {
            Files.deleteIfExists(log);
        }
    }

    /** Nothing is handed on from this environment, so that no other Java can help. */
    private static int run(List<String> command, Map<String, String> environment, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(List.of("HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "USERPROFILE", "APPDATA", "LOCALAPPDATA"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }
}
