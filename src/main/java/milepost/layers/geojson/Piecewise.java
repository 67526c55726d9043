package milepost.layers.geojson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import milepost.layers.reading.Joining;
import milepost.layers.reading.Reading;
import milepost.work.Hands;

/**
 * Reads the features of a text in pieces, several at a time, and puts what was read together in the order of the file,
 * so that the result and every report are those of reading one after the other. It ends at whatever has to be read in
 * order; the caller goes on from there.
 */
final class Piecewise {

    /** Cuts that turn out wrong one after the other: the text is not what it looks like. */
    private static final int MOST_WRONG_CUTS = 3;
    private static final int MOST_WAITING_PER_HAND = 8;

    /**
     * Where it ended.
     *
     * @param bytes the rest of the text
     * @param spot  where that begins
     * @param next  what comes there
     * @param texts how many texts of a sequence were read
     */
    record Ended(InputStream bytes, Spot spot, PieceRead.Next next, int texts) { }

    private final Reading reading;
    private final Joining joining;
    private final TextPieces pieces;
    private final boolean list;
    private final Hands hands;
    private final TreeMap<Integer, TextPiece> given = new TreeMap<>();
    private final TreeMap<Integer, PieceRead> waiting = new TreeMap<>();
    private int turn;
    private boolean someoneJoins;
    private boolean over;

    /** Where what has not been joined begins, and what comes there. Only who is joining looks at these. */
    private Spot spot;
    private PieceRead.Next next = PieceRead.Next.FIRST;
    private int texts;
    private int wrongCuts;
    private Optional<PieceRead> unfinished = Optional.empty();

    /** @param start where the text begins */
    Piecewise(Reading reading, TextPieces pieces, boolean list, Spot start, Hands hands) {
        this.reading = reading;
        this.joining = new Joining(reading);
        this.pieces = pieces;
        this.list = list;
        this.spot = start;
        this.hands = hands;
    }

    Ended read() throws IOException {
        try {
            hands.forEach(hands.count(), reading.cancel(), hand -> work());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return new Ended(rest(), spot, next, texts);
    }

    private void work() {
        try {
            PieceReader reader = new PieceReader(reading, list);
            for (Optional<TextPiece> piece = take(); piece.isPresent(); piece = take()) {
                boolean first = piece.get().number() == 0 || !list;
                deliver(reader.read(piece.get(), first ? PieceRead.Next.FIRST : PieceRead.Next.FEATURE), reader);
            }
        } catch (IOException failure) {
            giveUp();
            throw new UncheckedIOException(failure);
        } catch (RuntimeException | Error failure) {
            giveUp();
            throw failure;
        }
    }

    /** A piece nobody has; waits while too many are ahead of one that takes long. */
    private synchronized Optional<TextPiece> take() throws IOException {
        while (!over && waiting.size() > MOST_WAITING_PER_HAND * hands.count()) {
            try {
                wait();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                over = true;
            }
        }
        if (over) {
            return Optional.empty();
        }
        Optional<TextPiece> piece = pieces.next();
        piece.ifPresent(taken -> given.put(taken.number(), taken));
        return piece;
    }

    private synchronized void giveUp() {
        over = true;
        notifyAll();
    }

    private void deliver(PieceRead read, PieceReader reader) {
        synchronized (this) {
            waiting.put(read.piece().number(), read);
            if (someoneJoins) {
                return;
            }
            someoneJoins = true;
        }
        try {
            for (Optional<PieceRead> due = due(); due.isPresent(); due = due()) {
                join(due.get(), reader);
            }
        } catch (RuntimeException | Error failure) {
            giveUp();
            throw failure;
        }
    }

    private synchronized Optional<PieceRead> due() {
        PieceRead due = over ? null : waiting.remove(turn);
        if (due == null) {
            someoneJoins = false;
            return Optional.empty();
        }
        turn++;
        notifyAll();
        return Optional.of(due);
    }

    private void join(PieceRead read, PieceReader reader) {
        PieceRead whole = unfinished.isEmpty() ? read
                : reader.read(unfinished.get().piece().joined(unfinished.get().rest().at(), read.piece()), next);
        if (!joining.hasRoomFor(whole.reading())) {
            unfinished = Optional.of(new PieceRead(whole.piece(), whole.reading(), PieceRead.End.IN_ORDER,
                    new PieceRead.Rest(0, new Spot(1, 1), next), 0));
            stop();
            return;
        }
        joining.append(whole.reading(), spot.line(), spot.column());
        spot = whole.rest().spot().behind(spot);
        next = whole.rest().next();
        texts += whole.texts();
        boolean done = whole.end() == PieceRead.End.AT_FEATURE;
        unfinished = done ? Optional.empty() : Optional.of(whole);
        wrongCuts = done ? 0 : wrongCuts + 1;
        forget(whole.piece().number());
        joining.show();
        if (whole.end() == PieceRead.End.IN_ORDER || wrongCuts > MOST_WRONG_CUTS) {
            stop();
        }
    }

    private synchronized void forget(int number) {
        given.remove(number);
    }

    private void stop() {
        pieces.stop();
        giveUp();
    }

    /** The bytes that were not joined: what is left of the last piece, the pieces after it, and what nobody took. */
    private synchronized InputStream rest() {
        unfinished.ifPresent(read -> given.remove(read.piece().number()));
        Stream<InputStream> left = unfinished.stream().map(read -> bytes(read.piece(), read.rest().at()));
        Stream<InputStream> untouched = given.values().stream().map(piece -> bytes(piece, 0));
        List<InputStream> all = Stream.concat(Stream.concat(left, untouched), Stream.of(pieces.rest())).toList();
        return new SequenceInputStream(Collections.enumeration(all));
    }

    private static InputStream bytes(TextPiece piece, int from) {
        return new ByteArrayInputStream(piece.text(), from, piece.length() - from);
    }
}
