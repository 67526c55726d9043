package milepost.places;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milepost.geodesy.Position;

/** Prints what each key of a search for a place costs, and how fast names are found in a text, on one thread and warm. */
public final class PlacesTable {

    private static final List<String> TYPED = List.of("warszawa", "brest-litovsk", "san fracnisko", "берестя", "stratford-upon-avon", "xyzzyq");
    private static final Optional<Position> WARSAW = Optional.of(new Position(21, 52.2));
    private static final int ROUNDS = 41;
    private static final int MOST = 10;
    private static final String SENTENCE = "The town of Brest Litovsk lies around 130 miles from the Polish capital of Warsaw and some 40 miles from the border";

    private PlacesTable() {
    }

    public static void main(String[] arguments) {
        double opened = milliseconds(1, _ -> Gazetteer.bundled().size());
        Gazetteer gazetteer = Gazetteer.bundled();
        System.out.printf("%,d places%n%n", gazetteer.size());
        System.out.println("| What | median |");
        System.out.println("| --- | --- |");
        row("places opened, cold, ms", opened);
        TYPED.forEach(name -> milliseconds(3, _ -> everyKey(gazetteer, name)));
        for (String name : TYPED) {
            double[] keys = IntStream.rangeClosed(1, name.length())
                    .mapToDouble(key -> milliseconds(ROUNDS, _ -> found(gazetteer, name.substring(0, key)))).sorted().toArray();
            row("a key of “" + name + "”, ms", keys[keys.length / 2]);
            row("the slowest key of it, ms", keys[keys.length - 1]);
        }
        textRow(gazetteer);
    }

    private static int everyKey(Gazetteer gazetteer, String name) {
        return IntStream.rangeClosed(1, name.length()).map(key -> found(gazetteer, name.substring(0, key))).sum();
    }

    private static int found(Gazetteer gazetteer, String typed) {
        return gazetteer.search(typed, MOST, WARSAW).size();
    }

    private static void textRow(Gazetteer gazetteer) {
        String[] words = Stream.generate(() -> SENTENCE).limit(20_000).flatMap(text -> Stream.of(text.split(" "))).map(Gazetteer::fold).toArray(String[]::new);
        long bytes = Stream.of(words).mapToLong(word -> word.length() + 1).sum();
        double milliseconds = milliseconds(9, _ -> (int) IntStream.range(0, words.length).filter(word -> gazetteer.wordsOfName(words, word) > 0).count());
        row("names found in a text, MB a second", bytes / 1e3 / milliseconds);
    }

    /** The median of some rounds. */
    private static double milliseconds(int rounds, ToIntFunction<Integer> work) {
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            int result = work.applyAsInt(round);
            times[round] = result < 0 ? Double.NaN : (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static void row(String what, double value) {
        System.out.printf(Locale.ROOT, "| %s | %.2f |%n", what, value);
    }
}
