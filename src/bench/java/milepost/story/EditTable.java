package milepost.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimChecker;
import milepost.claims.Evidence;
import milepost.claims.Quantity;
import milepost.claims.ToleranceTable;
import milepost.geodesy.Position;
import milepost.layers.BundledData;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderBook;
import milepost.places.Gazetteer;
import milepost.work.Cancel;

/** Prints how long a finding takes after an edit of its claim, and undo and redo in a large story, on one thread. */
public final class EditTable {

    private static final int ROUNDS = 101;
    private static final int ANNOTATIONS = 1_000;
    private static final int LAYERS = 10;

    private EditTable() {
    }

    public static void main(String[] arguments) {
        Story story = StoryFile.read(BundledData.file("stories/brest-drills.milepost.json"));
        Layer borders = new LayerLoader().require(BundledData.file("borders-detail.geojson"), new Cancel());
        Gazetteer places = Gazetteer.bundled();
        ClaimChecker checker = new ClaimChecker(ToleranceTable.standard(), Evidence.standing(BorderBook.ofWorld(borders), () -> places, List.of()));
        System.out.println("| What | median | slowest |");
        System.out.println("| --- | --- | --- |");
        long start = System.nanoTime();
        StoryChecker.Checked[] checked = {StoryChecker.recheck(story, checker, StoryChecker.Checked.NOTHING, new Cancel())};
        row("the story's first check, its borders indexed for it, ms", new double[] {(System.nanoTime() - start) / 1e6});
        row("findings after one claim was edited, ms", milliseconds(round -> {
            Story edited = new ReplaceClaim(edited(story.claims().getFirst(), 100 + round)).apply(story);
            checked[0] = StoryChecker.recheck(edited, checker, checked[0], new Cancel());
        }));
        History history = new History(large(story));
        history.make(new ReplaceAnnotation(note(ANNOTATIONS / 2, "moved")));
        row("undo and redo, " + ANNOTATIONS + " annotations, " + LAYERS + " layers, ms", milliseconds(_ -> {
            history.undo();
            history.redo();
        }));
    }

    private static Claim edited(Claim claim, int number) {
        Quantity said = claim.quantity().orElseThrow();
        return claim.withAssertion(new Assertion.Amount(new Quantity(OptionalDouble.of(number), OptionalDouble.empty(), "" + number, said.unit(), said.hedge(), said.hedgeWords())));
    }

    private static Story large(Story story) {
        List<Annotation> notes = new ArrayList<>(IntStream.range(0, ANNOTATIONS).mapToObj(i -> note(i, "note " + i)).toList());
        List<StoryLayer> layers = IntStream.range(0, LAYERS).mapToObj(i -> new StoryLayer("layer-" + i, "Layer " + i, Path.of("layers", i + ".geojson").toString(), "", true)).toList();
        return new Story(story.title(), story.subtitle(), story.places(), story.claims(), layers, notes, Optional.empty());
    }

    private static Annotation note(int number, String text) {
        return new Annotation("note-" + number, new AnnotationMark.Callout(new Position(20 + number / 100.0, 50)), Annotation.Role.NEUTRAL, text, 10, 10);
    }

    private static double[] milliseconds(IntConsumer work) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.accept(round);
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static void row(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f |%n", what, times[times.length / 2], times[times.length - 1]);
    }
}
