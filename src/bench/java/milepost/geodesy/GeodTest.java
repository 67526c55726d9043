package milepost.geodesy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The largest error over Karney's test set (GeodTest-short.dat.gz, zenodo.org/records/32156), whose path is given as milepost.geodtest. */
final class GeodTest {

    private GeodTest() { }

    /** Nanometres; empty when no file is given. */
    static Optional<Double> largestErrorNanometres() throws IOException {
        String file = System.getProperty("milepost.geodtest", "");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        double largest = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of(file))),
                StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] numbers = line.trim().split(" ");
                double metres = Earth.measure(new Position(Double.parseDouble(numbers[1]), Double.parseDouble(numbers[0])),
                        new Position(Double.parseDouble(numbers[4]), Double.parseDouble(numbers[3]))).metres();
                largest = Math.max(largest, Math.abs(metres - Double.parseDouble(numbers[6])));
            }
        }
        return Optional.of(largest * 1e9);
    }
}
