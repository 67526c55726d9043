package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String BREST = "The drills began near Brest, around 130 miles from Warsaw and some 40 miles from Minsk’s border with Ukraine.";

    @TempDir
    private Path folder;

    @Test
    void eachClaimIsAnObjectOnALine() throws IOException {
        Run run = Run.of("extract", Files.writeString(folder.resolve("a.txt"), BREST).toString());

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(2);
        JsonNode first = new JsonMapper().readTree(run.lines().getFirst());
        assertThat(BREST.substring(first.get("start").asInt(), first.get("end").asInt())).isEqualTo(first.get("quote").asText());
        assertThat(first.get("number").asInt()).isEqualTo(130);
        assertThat(first.get("unit").asText()).isEqualTo("mi");
        assertThat(first.get("hedge").asText()).isEqualTo("around");
        assertThat(first.get("fromPlace").get("country").asText()).isEqualTo("BLR");
        assertThat(first.get("toPlace").get("name").asText()).isEqualTo("Warsaw");
    }

    @Test
    void aBorderNamesTheCountriesOnItsSides() throws IOException {
        JsonNode border = new JsonMapper().readTree(Run.withInput(BREST, "extract", "-").lines().getLast());

        assertThat(border.get("relation").asText()).isEqualTo("border-distance");
        assertThat(border.get("to").isNull()).isTrue();
        assertThat(border.get("toBorder")).extracting(JsonNode::asText).containsExactlyInAnyOrder("BLR", "UKR");
    }

    @Test
    void aRangeOfAWeaponComesOnlyWithAll() {
        String text = "The missile has a range of 300 km.";

        assertThat(Run.withInput(text, "extract", "-").lines()).isEmpty();
        assertThat(Run.withInput(text, "extract", "--all", "-").lines()).singleElement().asString().contains("\"relation\":\"radius\"");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path picture = Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 4});

        assertThat(Run.of("extract", picture.toString())).matches(run -> run.exit() == ExitCode.INPUT_UNREADABLE && run.err().contains("no plain text") && run.out().isEmpty());
        assertThat(Run.of("extract", folder.resolve("gone.txt").toString()).exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        Path windows = Files.write(folder.resolve("w.txt"), BREST.getBytes("windows-1252"));
        Path wide = Files.write(folder.resolve("u.txt"), ("\ufeff" + BREST).getBytes(StandardCharsets.UTF_16LE));

        assertThat(Run.of("extract", windows.toString()).lines()).hasSize(2).isEqualTo(Run.of("extract", wide.toString()).lines());
    }

    @Test
    void anArticleIsCheckedLikeAStory() throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), BREST + "\n\nSlatyne, 25 km north of Kharkiv, was hit.\n");
        Run named = Run.of("check", article.toString());
        Run piped = Run.withInput(BREST + "\n\nSlatyne, 25 km north of Kharkiv, was hit.\n", "check", "-");

        assertThat(named.exit()).isEqualTo(ExitCode.DONE_AND_AGAINST);
        assertThat(named.out()).contains("Overstated: Brest is about 115 miles").contains("“25 km north of Kharkiv”");
        assertThat(piped.out()).isEqualTo(named.out().replace("article.txt", "standard input"));
    }
}
