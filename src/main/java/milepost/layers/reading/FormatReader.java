package milepost.layers.reading;

import java.io.IOException;

/** Reads files of one format. Has no state; safe for use by several threads. */
public interface FormatReader {

    /**
     * Reads the whole source of the reading into it: features in the order of the file, and every oddity as a problem.
     *
     * @throws Refusal     when the file cannot be used, with the reason and the place
     * @throws IOException when the source cannot be read
     * @throws milepost.work.CancelledException when asked to stop
     */
    void read(Reading reading) throws IOException, Refusal;
}
