package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The schema beside the documentation says of every document what the program says. */
class StorySchemaTest {

    private static final Path SCHEMA = Path.of("docs", "story.schema.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Validator VALIDATOR = new ValidatorFactory().withDialect(new Dialects.Draft2020Dialect())
            .withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
    private static final URI OPEN = VALIDATOR.registerSchema(URI.create("urn:story"), schema(_ -> { }));
    private static final URI STRICT = VALIDATOR.registerSchema(URI.create("urn:strict"), schema(StorySchemaTest::forbidUnknown));

    private static JsonNode schema(Consumer<JsonNode> change) {
        try {
            JsonNode schema = JSON.readTree(Files.readString(SCHEMA));
            change.accept(schema);
            return schema;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void forbidUnknown(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("type").asText().equals("object")) {
            object.put("additionalProperties", false);
        }
        node.forEach(StorySchemaTest::forbidUnknown);
    }

    private static boolean valid(URI schema, String document) {
        return VALIDATOR.validate(schema, document).isValid();
    }

    @Provide
    Arbitrary<Story> stories() {
        return Stories.any();
    }

    @Property(tries = 300)
    void whateverIsWrittenIsInTheSchema(@ForAll("stories") Story story) {
        assertThat(VALIDATOR.validate(STRICT, StoryWriter.text(story)).getErrors()).isEmpty();
    }

    @Test
    void theStoriesThatComeWithTheProgramAreValid() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data", "stories"))) {
            List<Path> stories = files.filter(file -> file.toString().endsWith(".milepost.json")).toList();
            assertThat(stories).isNotEmpty();
            for (Path story : stories) {
                assertThat(VALIDATOR.validate(STRICT, Files.readString(story)).getErrors()).as(story.toString()).isEmpty();
            }
        }
    }

    @Test
    void aLaterMemberIsPassedOverAndAFaultIsNot() throws IOException {
        String story = Files.readString(Path.of("data", "stories", "brest-drills.milepost.json"));
        assertThat(valid(OPEN, story.replaceFirst("\\{", "{ \"tomorrow\": 1,"))).isTrue();
        assertThat(valid(STRICT, story.replaceFirst("\\{", "{ \"tomorrow\": 1,"))).isFalse();
        for (String[] fault : new String[][] {{"\"version\": 1", "\"version\": 2"}, {"milepost-story", "a-story"}, {"\"hedge\": \"about\"", "\"hedge\": \"perhaps\""},
            {"\"unit\": \"mi\"", "\"unit\": \"leagues\""}, {"\"coordinates\": [", "\"coordinates\": 7, \"x\": ["}, {"\"quote\":", "\"quotation\":"}}) {
            String broken = story.replaceFirst(Pattern.quote(fault[0]), Matcher.quoteReplacement(fault[1]));
            assertThat(broken).as(fault[0]).isNotEqualTo(story);
            assertThat(valid(OPEN, broken)).as(fault[1]).isFalse();
        }
    }
}
