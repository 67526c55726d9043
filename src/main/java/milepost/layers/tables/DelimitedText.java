package milepost.layers.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows of cells between separators (RFC 4180), one at a time: quoted cells may hold separators, line ends and
 * doubled quotes.
 */
public final class DelimitedText {

    /** Longer than any real cell: a quotation mark that is never closed must not fill the memory. */
    private static final int LONGEST_CELL = 16 << 20;
    private static final int NONE = -1;

    /** A quotation mark opens a cell and is never closed. */
    public static final class UnclosedQuote extends IOException {
        private static final long serialVersionUID = 1L;
        private final int line;

        UnclosedQuote(int line) {
            super("unclosed quotation mark in line " + line);
            this.line = line;
        }

        /** The line where it opens, from 1. */
        public int line() {
            return line;
        }
    }

    private final Reader text;
    private final char separator;
    private int next;
    private int line = 1;
    private boolean begun;

    public DelimitedText(Reader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The line of the row that {@link #next} gives next, from 1. */
    public int line() {
        return line;
    }

    /** The cells of the next row; a blank line is a row of one empty cell. Empty at the end of the text. */
    public List<String> next() throws IOException {
        if (!begun) {
            begun = true;
            advance();
            if (next == '\ufeff') {
                advance();
            }
        }
        if (next == NONE) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(next == '"' ? quoted() : plain(new StringBuilder()));
            if (next != separator) {
                endLine();
                return cells;
            }
            advance();
        }
    }

    private String plain(StringBuilder cell) throws IOException {
        while (next != NONE && next != separator && next != '\n' && next != '\r') {
            append(cell, line);
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        int startLine = line;
        StringBuilder cell = new StringBuilder();
        advance();
        while (next != NONE) {
            if (next == '"') {
                advance();
                if (next != '"') {
                    return plain(cell);
                }
            }
            line += next == '\n' ? 1 : 0;
            append(cell, startLine);
        }
        throw new UnclosedQuote(startLine);
    }

    private void append(StringBuilder cell, int startLine) throws IOException {
        if (cell.length() == LONGEST_CELL) {
            throw new UnclosedQuote(startLine);
        }
        cell.append((char) next);
        advance();
    }

    private void endLine() throws IOException {
        if (next == '\r') {
            advance();
        }
        if (next == '\n') {
            advance();
        }
        line++;
    }

    private void advance() throws IOException {
        next = text.read();
    }
}
