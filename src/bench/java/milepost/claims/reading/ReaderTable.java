package milepost.claims.reading;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import milepost.work.Cancel;

/** Prints how much text the claim reader reads in a second on one thread: articles of several lengths, and one endless line. */
public final class ReaderTable {

    private static final int[] MEGABYTES = {1, 4, 16};
    private static final int ROUNDS = 7;

    private ReaderTable() {
    }

    public static void main(String[] arguments) throws IOException {
        String sentences = sentences();
        System.out.println("| Claim reader, one thread, warm | MB of text | MB a second | claims |");
        System.out.println("| --- | --- | --- | --- |");
        for (int megabytes : MEGABYTES) {
            row("paragraphs", repeated(sentences, megabytes));
        }
        row("one line", repeated(sentences.replace('\n', ' '), 10));
        row("one line without a full stop", repeated(sentences.replaceAll("[.\\n]", " "), 10));
    }

    private static void row(String what, String text) {
        ClaimReader reader = new ClaimReader();
        double megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
        double[] rates = new double[ROUNDS];
        int claims = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            claims = reader.read(text, false, new Cancel()).size();
            rates[round] = megabytes / ((System.nanoTime() - start) / 1e9);
        }
        Arrays.sort(rates);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %,d |%n", what, megabytes, rates[ROUNDS / 2], claims);
    }

    private static String repeated(String text, int megabytes) {
        return text.repeat(Math.max(1, megabytes * 1_000_000 / text.length()));
    }

    private static String sentences() throws IOException {
        JsonMapper json = new JsonMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(ReaderTable.class.getResourceAsStream("english.jsonl"), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> text(json, line)).collect(Collectors.joining("\n\n", "", "\n\n"));
        }
    }

    private static String text(JsonMapper json, String line) {
        try {
            return json.readTree(line).get("text").asText();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
