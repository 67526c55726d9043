package milepost.places.index;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gives each different word a number, from 0 on for "". */
final class WordNumbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int most;

    WordNumbers(int most) {
        this.most = most;
        numbers.put("", 0);
    }

    /** A word's number; 0, that of "", once there are more words than numbers. */
    int of(String word) {
        String line = word.replace('\n', ' ');
        Integer known = numbers.get(line);
        if (known == null && numbers.size() <= most) {
            known = numbers.size();
            numbers.put(line, known);
        }
        return known == null ? 0 : known;
    }

    String lines() {
        return String.join("\n", numbers.keySet());
    }
}
