package milepost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of a document to a file of the project leads to a file that exists. */
class DocumentLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)(#[^)]*)?\\)");

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs")); Stream<Path> top = Files.list(Path.of("."))) {
            return Stream.of(docs, top, Stream.of(Path.of("data/README.md"), Path.of("data/LICENSES.md"), Path.of("icons/README.md")))
                    .flatMap(files -> files).filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leadsToFilesThatExist(Path document) throws IOException {
        List<String> broken = LINK.matcher(Files.readString(document)).results().map(MatchResult::group).map(link -> LINK.matcher(link).replaceFirst("$1"))
                .filter(target -> !target.contains("://") && !Files.exists(document.resolveSibling(target))).toList();

        assertThat(broken).as(document.toString()).isEmpty();
    }
}
