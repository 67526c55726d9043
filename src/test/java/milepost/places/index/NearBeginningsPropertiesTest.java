package milepost.places.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NearBeginningsPropertiesTest {

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(7).set().ofMaxSize(40).map(names -> names.stream().sorted().toList());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(6);
    }

    @Property(tries = 600)
    void findsWhatAWholeComparisonFinds(@ForAll("names") List<String> names, @ForAll("typed") String typed, @ForAll @IntRange(min = 0, max = 2) int slips) {
        List<Integer> found = new ArrayList<>();
        byte[] letters = String.join("", names).getBytes(StandardCharsets.US_ASCII);
        int[] starts = new int[names.size() + 1];
        IntStream.range(0, names.size()).forEach(i -> starts[i + 1] = starts[i] + names.get(i).length());
        new NearBeginnings(letters, starts, typed.getBytes(StandardCharsets.US_ASCII), slips).tell(found::add);

        assertThat(found).isEqualTo(IntStream.range(0, names.size()).filter(i -> nearly(names.get(i), typed) <= slips).boxed().toList());
    }

    /** The least number of slips between a text and any beginning of a name that has a letter at least. */
    private static int nearly(String name, String typed) {
        return IntStream.rangeClosed(1, name.length()).map(end -> levenshtein(name.substring(0, end), typed)).min().orElseThrow();
    }

    private static int levenshtein(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1,
                        slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
            }
        }
        return slips[one.length()][other.length()];
    }
}
