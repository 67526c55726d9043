package milepost.layers.geojson;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milepost.layers.reading.MeteredStream;
import milepost.layers.reading.Source;
import milepost.problems.Problem;
import milepost.problems.Where;
import milepost.work.Cancel;
import milepost.work.Progress;

/**
 * Turns columns counted in bytes, as the parser of UTF-8 counts them, into columns counted in characters (UTF-16
 * units, as editors do), by reading the source once more. Only needed for a file with problems and letters beyond ASCII.
 */
final class CharacterColumns {

    private static final int AT_ONCE = 1 << 16;
    private static final long BYTE_ORDER_MARK = 0xEFBBBF;

    private record Spot(long line, long byteColumn) { }

    private final Source source;
    private final Cancel cancel;
    private final Map<Spot, Long> columns = new HashMap<>();
    private List<Spot> wanted;
    private int next;
    private long line = 1;
    private long byteColumn;
    private long characters;
    private long firstBytes;
    private boolean carriageReturn;

    CharacterColumns(Source source, Cancel cancel) {
        this.source = source;
        this.cancel = cancel;
    }

    /** The same problems with character columns; as they are when the source cannot be read any more. */
    List<Problem> of(List<Problem> problems) {
        wanted = problems.stream().map(Problem::where).filter(where -> where.column() > 1)
                .map(where -> new Spot(where.line(), where.column())).distinct()
                .sorted(Comparator.comparingLong(Spot::line).thenComparingLong(Spot::byteColumn)).toList();
        try (MeteredStream bytes = new MeteredStream(source, cancel, Progress.NONE)) {
            scan(bytes);
        } catch (IOException gone) {
            return problems;
        }
        return problems.stream().map(this::moved).toList();
    }

    private void scan(MeteredStream bytes) throws IOException {
        byte[] some = new byte[AT_ONCE];
        int count = bytes.read(some, 0, AT_ONCE);
        while (count > 0 && next < wanted.size()) {
            int at = 0;
            while (at < count) {
                at += plain(some, at, count);
                if (at < count) {
                    step(some[at++] & 0xFF);
                }
            }
            count = bytes.read(some, 0, AT_ONCE);
        }
        settle();
    }

    /** Passes over a run of plain letters at once, as most of a file is; stops before the next wanted column. */
    private int plain(byte[] some, int from, int count) {
        long untilWanted = next < wanted.size() && wanted.get(next).line() == line
                ? Math.max(0, wanted.get(next).byteColumn() - 1 - byteColumn - 1) : count;
        int limit = (int) Math.min(count, from + untilWanted);
        int at = from;
        while (at < limit && some[at] > '\r') {
            at++;
        }
        int run = at - from;
        byteColumn += run;
        characters += run;
        carriageReturn &= run == 0;
        return run;
    }

    private void step(int octet) {
        if (carriageReturn && octet == '\n') {
            carriageReturn = false;
            return;
        }
        byteColumn++;
        boolean starts = (octet & 0xC0) != 0x80;
        characters += starts ? octet >= 0xF0 && octet < 0xF8 ? 2 : 1 : 0;
        if (line == 1 && byteColumn <= 3) {
            firstBytes = firstBytes << 8 | octet;
            if (byteColumn == 3 && firstBytes == BYTE_ORDER_MARK) {
                characters = 0;
            }
        }
        settle();
        carriageReturn = octet == '\r';
        if (carriageReturn || octet == '\n') {
            line++;
            byteColumn = 0;
            characters = 0;
        }
    }

    /** Answers the spots that have been reached. */
    private void settle() {
        while (next < wanted.size() && wanted.get(next).line() == line && wanted.get(next).byteColumn() <= byteColumn + 1) {
            Spot spot = wanted.get(next++);
            long past = spot.byteColumn() == byteColumn + 1 ? 1 : 0;
            columns.put(spot, characters + past);
        }
    }

    private Problem moved(Problem problem) {
        Where where = problem.where();
        Long column = columns.get(new Spot(where.line(), where.column()));
        return column == null ? problem : new Problem(problem.code(), problem.severity(),
                new Where(where.file(), where.line(), Math.max(1, column), where.feature()), problem.sentence());
    }
}
