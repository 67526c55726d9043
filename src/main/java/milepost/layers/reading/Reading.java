package milepost.layers.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import milepost.layers.Arrivals;
import milepost.layers.Attributes;
import milepost.layers.AttributesBuilder;
import milepost.layers.Layer;
import milepost.layers.LayerInfo;
import milepost.layers.LoadChoices;
import milepost.layers.RepairKind;
import milepost.layers.Repairs;
import milepost.layers.ShapesBuilder;
import milepost.layers.Suggestion;
import milepost.layers.TableOutline;
import milepost.problems.Problem;
import milepost.problems.ProblemLog;
import milepost.problems.Severity;
import milepost.problems.Where;
import milepost.projection.ReferenceSystem;
import milepost.work.Cancel;
import milepost.work.Hands;
import milepost.work.Progress;

/** One source being read, in any format: what was collected, what was counted, and what was found odd. */
public final class Reading {

    static final String FEATURE = "feature ";

    private final Source source;
    private final LoadChoices choices;
    private final Cancel cancel;
    private final Progress progress;
    private final Hands hands;

    private ShapesBuilder shapes;
    private AttributesBuilder attributes;
    private RingCrossings crossings;
    private LayerInfo info;
    private ProblemLog log;
    private RepairLog repairs;
    /** Outlives a restart: what the file says of its system holds for its first feature too. */
    private Optional<ReferenceSystem> system = Optional.empty();
    private OutOfRange outOfRange;
    private final List<Suggestion> suggestions = new ArrayList<>();
    private Optional<TableOutline> table = Optional.empty();
    private UnaryOperator<List<Problem>> places = UnaryOperator.identity();

    private long[] oddities;
    private long features;
    private long unlocated;
    private long skipped;

    public Reading(Source source, LoadChoices choices, Cancel cancel, Progress progress, Hands hands) {
        this.hands = hands;
        this.source = source;
        this.choices = choices;
        this.cancel = cancel;
        this.progress = progress;
        restart();
    }

    /** A reading of another source with the same wishes: of a file in an archive instead of the archive. */
    public Reading of(Source other) {
        return new Reading(other, choices, cancel, progress, hands);
    }

    /** Forgets all that was read, counted and found, for a format that has to read its source again. */
    public void restart() {
        shapes = new ShapesBuilder();
        attributes = new AttributesBuilder();
        crossings = new RingCrossings();
        info = LayerInfo.ofFile(source.name());
        log = new ProblemLog();
        outOfRange = new OutOfRange();
        suggestions.clear();
        table = Optional.empty();
        oddities = new long[Oddity.values().length];
        features = 0;
        unlocated = 0;
        repairs = new RepairLog();
        skipped = 0;
    }

    public Source source() {
        return source;
    }

    public LoadChoices choices() {
        return choices;
    }

    public Cancel cancel() {
        return cancel;
    }

    /** The source's bytes from the first on, unpacked when they are gzip. */
    public MeteredStream open() throws IOException {
        return new MeteredStream(source, cancel, progress);
    }

    /** Says in which system the positions are, when they are no longitudes and latitudes. */
    public void system(ReferenceSystem found) {
        system = Optional.of(found);
    }

    public Optional<ReferenceSystem> system() {
        return system;
    }

    /**
     * Whether positions come as longitude and latitude in degrees, to be held against their ranges as they are read;
     * otherwise they are taken as they stand, and brought there once all are read.
     */
    public boolean inDegrees() {
        return system.isEmpty() && !choices.swapped();
    }

    /** Whether a kind of fault is to be mended. */
    public boolean mends(RepairKind kind) {
        return !choices.unrepaired().contains(kind);
    }

    public ShapesBuilder shapes() {
        return shapes;
    }

    public AttributesBuilder attributes() {
        return attributes;
    }

    public RingCrossings crossings() {
        return crossings;
    }

    /** A ring of the feature being read, the last part of the shapes, whose geometry begins at this line and column. */
    public void addRing(int vertices, long line, long column) {
        crossings.add(shapes.parts() - 1, vertices, new RingCrossings.Spot(line, column, features));
    }

    public LayerInfo info() {
        return info;
    }

    public void info(LayerInfo newInfo) {
        info = newInfo;
    }

    /** The file as a whole. */
    public Where wholeFile() {
        return Where.file(source.name());
    }

    /** A reading of a piece of the same source, to be {@linkplain Joining joined} when its turn has come. */
    public Reading piece() {
        Reading piece = new Reading(source, choices, cancel, Progress.NONE, Hands.ALONE);
        piece.system = system;
        return piece;
    }

    /** Adds the counts of a piece. */
    void addCounts(Reading piece) {
        for (Oddity oddity : Oddity.values()) {
            count(oddity, piece.counted(oddity));
        }
        features += piece.features;
        unlocated += piece.unlocated;
        skipped += piece.skipped;
    }

    public Hands hands() {
        return hands;
    }

    /** A line and column of the file, 0 where unknown. */
    public Where at(long line, long column) {
        return Where.at(source.name(), Math.max(0, line), Math.max(0, column));
    }

    /** The same, in the feature being read. */
    public Where inFeature(long line, long column) {
        return at(line, column).inFeature(FEATURE + features);
    }

    public void beginFeature() {
        features++;
    }

    /** The feature being read is complete; without a part it has no place. */
    public void keepFeature(boolean located) {
        if (!located) {
            unlocated++;
        }
        shapes.endFeature();
        attributes.endFeature();
    }

    /** The feature being read cannot be used; the reason was said. */
    public void skipFeature() {
        skipped++;
        repairs.drop(attributes.row());
        shapes.dropFeature();
        attributes.dropFeature();
        crossings.forgetFrom(shapes.parts());
    }

    public void warn(String code, Where where, String sentence) {
        log.add(code, Severity.WARNING, where, sentence);
    }

    /** Something in the feature being read was mended. */
    public void repair(String code, Where where, String sentence) {
        warn(code, where, sentence);
        repairs.add(code, attributes.row());
    }

    public void note(String code, String sentence) {
        log.add(code, Severity.NOTE, wholeFile(), sentence);
    }

    /** Where positions lay that are no longitudes and latitudes. */
    public OutOfRange outOfRange() {
        return outOfRange;
    }

    /** Offers another way to read the file. */
    public void suggest(Suggestion suggestion) {
        suggestions.add(suggestion);
    }

    /** What the table that is read is made of. */
    public void outline(TableOutline outline) {
        table = Optional.of(outline);
    }

    public Optional<TableOutline> table() {
        return table;
    }

    public List<Suggestion> suggestions() {
        return List.copyOf(suggestions);
    }

    /** The shapes and counts after all positions were brought to degrees. */
    void placed(ShapesBuilder newShapes, long lost) {
        if (newShapes.parts() != shapes.parts()) {
            crossings = new RingCrossings();
        }
        shapes = newShapes;
        unlocated += lost;
    }

    /** Counts something that is said once, at the end. */
    public void count(Oddity oddity) {
        count(oddity, 1);
    }

    public void count(Oddity oddity, long times) {
        oddities[oddity.ordinal()] += times;
    }

    public long counted(Oddity oddity) {
        return oddities[oddity.ordinal()];
    }

    /**
     * How the places of problems are put right before a person sees them; as they are when nothing is said. Called
     * once, with the few problems that were kept.
     */
    public void placesBy(UnaryOperator<List<Problem>> correction) {
        places = correction;
    }

    public List<Problem> placed(List<Problem> problems) {
        return places.apply(problems);
    }

    public ProblemLog log() {
        return log;
    }

    /** Features begun so far, the skipped ones among them. */
    public long features() {
        return features;
    }

    public long kept() {
        return attributes.row();
    }

    public long unlocated() {
        return unlocated;
    }

    public long drawn() {
        return kept() - unlocated;
    }

    public long repaired() {
        return repairs.count();
    }

    RepairLog repairs() {
        return repairs;
    }

    /** What was mended in which of the features kept. */
    public Repairs mended() {
        return repairs.build();
    }

    public long skipped() {
        return skipped;
    }

    void show() {
        if (progress instanceof Arrivals arrivals) {
            Attributes none = new AttributesBuilder().build();
            arrivals.arrived(new Layer(info, shapes.soFar(), none));
        }
    }

    /** The layer of what was kept. The reading must not be used afterwards. */
    public Layer layer() {
        return new Layer(info, shapes.build(), attributes.build());
    }
}
