import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The licences of all parts in one folder: ours, the data's, the runtime's, what each jar carries itself, and the texts
 * of those whose jars carry none ({@code src/dist/licenses}). Which part has which licence stands in the SBOM beside them.
 */
final class Licenses {

    private Licenses() {
    }

    static void collect(Path launcher, Path texts, Path runtime, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(launcher.resolve("LICENSE"), folder.resolve("Milepost.txt"));
        Files.copy(launcher.resolve("data/LICENSES.md"), folder.resolve("Data.md"));
        for (Path text : listed(texts)) {
            Files.copy(text, folder.resolve(text.getFileName()));
        }
        // JavaFX is under the same licence and exception as the runtime.
        Files.copy(runtime.resolve("legal/java.base/LICENSE"), folder.resolve("GPL-2.0-Java-and-JavaFX.txt"));
        Files.copy(runtime.resolve("legal/java.base/ASSEMBLY_EXCEPTION"), folder.resolve("Classpath-Exception.txt"));
        for (Path jar : listed(launcher.resolve("lib"))) {
            if (jar.toString().endsWith(".jar")) {
                unpack(jar, folder);
            }
        }
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        String part = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Licenses::isText).toList()) {
                Path text = Files.createDirectories(folder.resolve(part)).resolve(Path.of(entry.getName()).getFileName().toString());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.write(text, in.readAllBytes());
                }
            }
        }
    }

    private static boolean isText(ZipEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('/') + 1);
        boolean named = last.contains("LICENSE") || last.contains("LICENCE") || last.contains("NOTICE") || last.startsWith("OFL");
        return !entry.isDirectory() && named && !last.endsWith(".CLASS");
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
