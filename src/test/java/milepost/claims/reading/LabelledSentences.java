package milepost.claims.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milepost.work.Cancel;

/** Sentences with the distances that a person finds in them, and how well the reader does on them. */
final class LabelledSentences {

    private final List<String> remarks = new ArrayList<>();
    private int hits;
    private int misses;
    private int extras;
    private int endsRight;
    private int directionsRight;
    private int negatives;
    private int invented;

    static LabelledSentences judge(String resource) {
        LabelledSentences all = new LabelledSentences();
        JsonMapper json = new JsonMapper();
        ClaimReader reader = new ClaimReader();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(LabelledSentences.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode labelled = json.readTree(line);
                String text = labelled.get("text").asText();
                all.judge(text, labelled.get("claims"), new ArrayList<>(reader.read(text, false, new Cancel())));
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return all;
    }

    private void judge(String text, JsonNode wanted, List<FoundClaim> found) {
        if (wanted.isEmpty()) {
            negatives++;
            invented += found.isEmpty() ? 0 : 1;
            remark(!found.isEmpty(), "invented: " + text);
            return;
        }
        for (JsonNode want : wanted) {
            Optional<FoundClaim> hit = found.stream().filter(claim -> sameAmount(want, claim)).findFirst();
            remark(hit.isEmpty(), "missed: " + text);
            misses += hit.isEmpty() ? 1 : 0;
            hit.ifPresent(claim -> {
                found.remove(claim);
                hits++;
                boolean ends = sameEnd(want.path("from").asText(""), claim.from()) && sameEnd(want.path("to").asText(""), claim.to());
                boolean direction = want.path("direction").asText("").replace("null", "").equals(claim.direction());
                endsRight += ends ? 1 : 0;
                directionsRight += direction ? 1 : 0;
                remark(!ends, "ends: " + text + " – " + claim.from().words() + " / " + claim.to().words());
                remark(!direction, "direction: " + text + " – " + claim.direction());
            });
        }
        extras += found.size();
        remark(!found.isEmpty(), "extra: " + text);
    }

    private void remark(boolean wrong, String what) {
        if (wrong) {
            remarks.add(what);
        }
    }

    private static boolean sameAmount(JsonNode want, FoundClaim claim) {
        return claim.quantity().unit().symbol().equals(want.get("unit").asText())
                && claim.quantity().number().isPresent() && claim.quantity().number().getAsDouble() == want.get("value").asDouble();
    }

    /** One side names the other: "the Russian town of Kstovo" and "Kstovo"; a border is a border. */
    private static boolean sameEnd(String want, FoundClaim.Named end) {
        String wanted = want.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "").replace("null", "");
        String found = end.words().toLowerCase(Locale.ROOT);
        boolean line = wanted.equals("border") && end.what() == FoundClaim.What.BORDER;
        return wanted.isEmpty() || line || !found.isEmpty() && (found.contains(wanted) || wanted.contains(found));
    }

    double precision() {
        return (double) hits / (hits + extras);
    }

    double recall() {
        return (double) hits / (hits + misses);
    }

    double ends() {
        return (double) endsRight / hits;
    }

    double directions() {
        return (double) directionsRight / hits;
    }

    double inventedShare() {
        return (double) invented / negatives;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.3f, recall %.3f, both ends %.3f, direction %.3f, invented %d of %d%n%s", precision(), recall(), ends(),
                directions(), invented, negatives, String.join("\n", remarks));
    }
}
