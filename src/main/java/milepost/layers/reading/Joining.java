package milepost.layers.reading;

import milepost.problems.Problem;
import milepost.problems.Where;

/** Puts what was read in pieces of a source together, in their order, as if it had been read in one go. */
public final class Joining {

    private static final long NANOSECONDS_BETWEEN_SHOWN = 400_000_000;
    /** So much more has to have arrived. */
    private static final double WORTH_SHOWING = 1.3;

    private final Reading whole;
    private long shown = System.nanoTime();
    private int shownVertices = 1 << 16;

    public Joining(Reading whole) {
        this.whole = whole;
    }

    /** Whether a piece's properties have room beside those that were read. */
    public boolean hasRoomFor(Reading piece) {
        return whole.attributes().hasRoomFor(piece.attributes());
    }

    /** Adds what was read in the next piece of the source, whose first line begins at this line and column. */
    public void append(Reading piece, long line, long column) {
        piece.log().problems().forEach(problem -> whole.log().add(moved(problem, line, column)));
        piece.log().unkept().forEach(whole.log()::addUnkept);
        whole.crossings().append(piece.crossings(), whole.shapes().parts(), whole.features(), line, column);
        whole.outOfRange().append(piece.outOfRange());
        whole.repairs().append(piece.repairs(), whole.attributes().row());
        whole.shapes().append(piece.shapes());
        whole.attributes().append(piece.attributes());
        whole.addCounts(piece);
    }

    /** Shows what has arrived to whoever watches, now and then. */
    public void show() {
        int vertices = whole.shapes().vertices().size();
        if (System.nanoTime() - shown > NANOSECONDS_BETWEEN_SHOWN && vertices > WORTH_SHOWING * shownVertices && whole.inDegrees()) {
            whole.show();
            shown = System.nanoTime();
            shownVertices = vertices;
        }
    }

    private Problem moved(Problem problem, long line, long column) {
        Where where = problem.where();
        if (where.line() == 0) {
            return problem;
        }
        Where moved = whole.at(line + where.line() - 1, where.line() == 1 ? column + where.column() - 1 : where.column());
        return new Problem(problem.code(), problem.severity(),
                where.feature().isEmpty() ? moved : moved.inFeature(movedName(where.feature())), problem.sentence());
    }

    private String movedName(String feature) {
        return Reading.FEATURE + (whole.features() + Long.parseLong(feature.substring(Reading.FEATURE.length())));
    }
}
