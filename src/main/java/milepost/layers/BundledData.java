package milepost.layers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.problems.UserException;
import milepost.problems.Where;

/**
 * Finds the data folder that Milepost brings along. It is, in this order:
 * <ol>
 * <li>what the system property {@value #PROPERTY} says;</li>
 * <li>{@code data} beside the launcher's {@code lib} folder, when the program runs from a jar in it;</li>
 * <li>{@code data} in the working directory or in the nearest folder above it, told by its {@code README.md} or its
 *     {@code stories} folder.</li>
 * </ol>
 */
public final class BundledData {

    /** The system property that overrides everything else. */
    public static final String PROPERTY = "milepost.data";

    private static final String CHECKSUMS = "checksums.sha256";

    private BundledData() { }

    /**
     * The folder.
     *
     * @throws UserException (INPUT) with what to do when there is none
     */
    public static Path folder() {
        String said = System.getProperty(PROPERTY, "");
        if (!said.isEmpty()) {
            return told(said);
        }
        return besideLibrary().or(() -> above(Path.of("").toAbsolutePath())).orElseThrow(() -> UserException.input(
                Where.NOWHERE, "Milepost's own data folder was not found.",
                "Keep the folder \"data\" beside \"lib\", or name it with -D" + PROPERTY + "=FOLDER."));
    }

    /**
     * A file in it: the plain name, or, when only that exists, the name with ".gz".
     *
     * @throws UserException (INPUT) when there is neither
     */
    public static Path file(String name) {
        Path folder = folder();
        Path plain = folder.resolve(name);
        Path packed = folder.resolve(name + ".gz");
        return Stream.of(plain, packed).filter(Files::isRegularFile).findFirst().orElseThrow(() -> UserException.input(
                Where.file(name), "The file is missing in Milepost's data folder (" + folder + ").",
                "Unpack or build Milepost again."));
    }

    /** The SHA-256 of a file in it as it was when the data was built; "" when that is not known. */
    public static String checksum(String fileName) {
        try (Stream<String> lines = Files.lines(folder().resolve(CHECKSUMS))) {
            return lines.map(line -> line.split("\\s+", 2)).filter(parts -> parts.length == 2 && parts[1].strip().equals(fileName))
                    .map(parts -> parts[0]).findFirst().orElse("");
        } catch (IOException | UncheckedIOException | UserException notThere) {
            return "";
        }
    }

    private static Path told(String said) {
        try {
            Path folder = Path.of(said).toAbsolutePath();
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException notAName) {
            // The sentence below says it as well.
        }
        throw UserException.input(Where.NOWHERE, "The data folder \"" + said + "\" does not exist.",
                "Correct -D" + PROPERTY + ", or leave it out.");
    }

    private static Optional<Path> besideLibrary() {
        CodeSource code = BundledData.class.getProtectionDomain().getCodeSource();
        if (code == null || code.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return beside(Path.of(code.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }

    /** The folder "data" beside the folder of a jar; empty when there is none, or the program runs from classes. */
    static Optional<Path> beside(Path jar) {
        return Files.isRegularFile(jar)
                ? Optional.of(jar.resolveSibling("../data").normalize()).filter(Files::isDirectory) : Optional.empty();
    }

    /** The folder "data" in a folder or the nearest one above it that has Milepost's. */
    static Optional<Path> above(Path start) {
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("data"))
                .filter(data -> Files.isRegularFile(data.resolve("README.md")) || Files.isDirectory(data.resolve("stories")))
                .findFirst();
    }
}
