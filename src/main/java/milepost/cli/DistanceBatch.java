package milepost.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import milepost.geodesy.EdgeRule;
import milepost.problems.UserException;
import milepost.problems.Where;

/** Many distances, a JSON object a line in and a JSON object a line out, in the same order. */
final class DistanceBatch {

    /** Keeps every digit of an id that is a number. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final Console console;
    private final EdgeRule usualEdges;

    DistanceBatch(Console console, EdgeRule usualEdges) {
        this.console = console;
        this.usualEdges = usualEdges;
    }

    /** @param name a file, or "-" for standard input */
    void run(String name) {
        boolean standardInput = name.equals(InputFile.STANDARD_INPUT);
        Optional<Path> folder = standardInput ? Optional.empty()
                : Optional.ofNullable(InputFile.existing(name).toAbsolutePath().getParent());
        DistanceEnds ends = new DistanceEnds(folder);
        try (BufferedReader lines = standardInput
                ? new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(name))) {
            String line = lines.readLine();
            for (long number = 1; line != null; number++) {
                if (!line.isBlank()) {
                    console.line(answer(line, number, ends));
                }
                line = lines.readLine();
            }
        } catch (IOException unreadable) {
            throw new UserException(UserException.Kind.INPUT, Where.file(name), "The file cannot be read as UTF-8 text.",
                    "Give a text file with one JSON object a line.", unreadable);
        }
    }

    private String answer(String line, long number, DistanceEnds ends) {
        Optional<JsonNode> object = object(line);
        if (object.isEmpty()) {
            return DistanceOutput.failure(Optional.empty(), "line " + number + " is not a JSON object.");
        }
        JsonNode request = object.get();
        Optional<JsonNode> id = Optional.ofNullable(request.get("id"));
        try {
            EdgeRule edges = edges(request);
            DistanceEnd from = ends.find(end(request, "from"), edges);
            DistanceEnd to = ends.find(end(request, "to"), edges);
            return DistanceOutput.json(Distance.between(from, to, edges), id);
        } catch (UserException cannot) {
            return DistanceOutput.failure(id, cannot.text());
        }
    }

    private static Optional<JsonNode> object(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private EdgeRule edges(JsonNode request) {
        if (!request.hasNonNull("edges")) {
            return usualEdges;
        }
        return switch (request.get("edges").asText().toLowerCase(Locale.ROOT)) {
            case "rfc7946" -> EdgeRule.RFC7946;
            case "geodesic" -> EdgeRule.GEODESIC;
            default -> throw UserException.usage("'edges' is " + request.get("edges") + ".", "It may be rfc7946 or geodesic.");
        };
    }

    private static String end(JsonNode request, String name) {
        if (!request.hasNonNull(name)) {
            throw UserException.usage("There is no '" + name + "'.", "Each line needs \"from\" and \"to\".");
        }
        return request.get(name).asText();
    }
}
