package milepost.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import milepost.problems.Printable;

/**
 * Where a command reads and writes: results go to {@code out}, everything said to a person to {@code err}.
 * All text is UTF-8 and lines end with a line feed, whatever the platform.
 */
record Console(InputStream in, PrintWriter out, PrintWriter err) {

    static Console ofProcess() {
        return new Console(System.in, writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new BufferedOutputStream(new FileOutputStream(stream), 1 << 16), false, StandardCharsets.UTF_8);
    }

    void line(String text) {
        out.print(Printable.text(text));
        out.print('\n');
    }

    void message(String text) {
        err.print(Printable.text(text));
        err.print('\n');
        err.flush();
    }

    /** Writes out what is still held back; whether a result could not be written, which a script has to be told. */
    boolean lostResults() {
        err.flush();
        return out.checkError();
    }
}
