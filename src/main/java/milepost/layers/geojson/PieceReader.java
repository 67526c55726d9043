package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;

/**
 * Reads the features of a piece as far as they can be read without knowing the rest of the file: usual ones straight
 * from the bytes, odd ones by Jackson. A feature at which that fails is left to whoever reads in the order of the file.
 */
final class PieceReader {

    private final Reading whole;
    private final boolean list;

    /** @param list whether the features are those of a list; otherwise each is a text of its own, in a sequence */
    PieceReader(Reading whole, boolean list) {
        this.whole = whole;
        this.list = list;
    }

    PieceRead read(TextPiece piece, PieceRead.Next next) {
        Pass pass = new Pass(piece, Integer.MAX_VALUE);
        PieceRead.End end = pass.run(next);
        if (!pass.spoilt) {
            return pass.result(end);
        }
        Pass clean = new Pass(piece, pass.texts);
        clean.run(next);
        return clean.result(end);
    }

    /** One way through a piece. */
    private final class Pass {

        private final TextPiece piece;
        private final int most;
        private final Reading reading = whole.piece();
        private final TextCursor cursor = new TextCursor();
        private final FeatureScanner scanner = new FeatureScanner(cursor, reading);
        private final PartsWriter parts = new PartsWriter(reading, scanner.coordinates());
        private OddTexts odd;
        private int texts;
        /** Whether a feature was given up when something of it was in the reading already. */
        private boolean spoilt;
        private PieceRead.Rest rest;

        /** @param most how many features to read */
        Pass(TextPiece piece, int most) {
            this.piece = piece;
            this.most = most;
        }

        PieceRead result(PieceRead.End end) {
            return new PieceRead(piece, reading, end, rest, texts);
        }

        PieceRead.End run(PieceRead.Next first) {
            cursor.begin(piece.text(), 0);
            try {
                return list ? list(first) : sequence();
            } finally {
                closeOdd();
            }
        }

        private PieceRead.End list(PieceRead.Next first) {
            restHere(first);
            if (first == PieceRead.Next.COMMA && !cursor.take(',') || first == PieceRead.Next.FIRST && cursor.next() == ']') {
                return PieceRead.End.IN_ORDER;
            }
            while (texts < most) {
                cursor.next();
                if (cursor.at == piece.length()) {
                    restHere(PieceRead.Next.FEATURE);
                    return piece.last() ? PieceRead.End.IN_ORDER : PieceRead.End.AT_FEATURE;
                }
                PieceRead.End end = feature();
                if (end != PieceRead.End.AT_FEATURE) {
                    return end;
                }
                restHere(PieceRead.Next.COMMA);
                if (!cursor.take(',')) {
                    return PieceRead.End.IN_ORDER;
                }
            }
            return PieceRead.End.IN_ORDER;
        }

        private PieceRead.End sequence() {
            while (true) {
                cursor.next();
                restHere(PieceRead.Next.FIRST);
                if (texts == most) {
                    return PieceRead.End.IN_ORDER;
                }
                if (cursor.at == piece.length()) {
                    return PieceRead.End.AT_FEATURE;
                }
                PieceRead.End end = feature();
                if (end != PieceRead.End.AT_FEATURE) {
                    return end;
                }
            }
        }

        private void restHere(PieceRead.Next next) {
            rest = new PieceRead.Rest(cursor.at, new Spot(cursor.line, cursor.column(cursor.at)), next);
        }

        private PieceRead.End feature() {
            if (scanner.read()) {
                take();
            } else {
                PieceRead.End end = odd();
                if (end != PieceRead.End.AT_FEATURE) {
                    return end;
                }
            }
            texts++;
            return PieceRead.End.AT_FEATURE;
        }

        private void take() {
            GeometryScanner geometry = scanner.geometry();
            reading.beginFeature();
            if (geometry.found() == GeometryType.NONE) {
                reading.keepFeature(false);
            } else if (parts.write(geometry.found().written(), new Spot(geometry.line(), geometry.column()))) {
                reading.keepFeature(true);
            } else {
                reading.skipFeature();
            }
        }

        private PieceRead.End odd() {
            spoilt = true;
            try {
                if (odd == null) {
                    odd = new OddTexts(reading, list);
                }
                boolean done = list ? odd.feature(cursor, piece.length()) : odd.text(cursor, piece.length());
                spoilt = !done;
                return done ? PieceRead.End.AT_FEATURE : PieceRead.End.IN_ORDER;
            } catch (JsonEOFException end) {
                return piece.last() ? PieceRead.End.IN_ORDER : PieceRead.End.CUT_OFF;
            } catch (JsonProcessingException | Refusal fault) {
                return PieceRead.End.IN_ORDER;
            } catch (IOException impossible) {
                throw new UncheckedIOException("reading from memory failed", impossible);
            }
        }

        private void closeOdd() {
            try {
                if (odd != null) {
                    odd.close();
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException("reading from memory failed", impossible);
            }
        }
    }
}
