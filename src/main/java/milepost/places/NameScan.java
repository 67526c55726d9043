package milepost.places;

import java.util.HashSet;
import java.util.Set;

/**
 * Looks for one name among all places without an index: the answer to a single question comes sooner so. Most names
 * are told apart by their first letter, and only the others are folded.
 */
final class NameScan {

    /** From here to {@link #AFTER_OTHER_SCRIPTS} no letter folds to one of ASCII: Greek, Cyrillic, Arabic and so on. */
    private static final char FIRST_OF_OTHER_SCRIPTS = '\u0370';
    private static final char AFTER_OTHER_SCRIPTS = '\u1d00';
    private static final char FIRST_IDEOGRAPH = '\u3400';
    private static final char AFTER_IDEOGRAPHS = '\ufb00';
    private static final char AFTER_ASCII = '\u0080';

    private final PlaceFeatures places;
    private final String wanted;

    private NameScan(PlaceFeatures places, String wanted) {
        this.places = places;
        this.wanted = wanted;
    }

    /** Features that have exactly this name, as their own or as another one; the same as {@link NameIndex#exactly}. */
    static Set<Integer> exactly(PlaceFeatures places, String name) {
        String folded = NameFolding.fold(name);
        return folded.isEmpty() ? Set.of() : new NameScan(places, folded).found();
    }

    private Set<Integer> found() {
        Set<Integer> found = new HashSet<>();
        for (int feature = 0; feature < places.count(); feature++) {
            if ((isWanted(places.name(feature)) || hasOther(feature)) && places.usable(feature)) {
                found.add(feature);
            }
        }
        return found;
    }

    /** The list is looked through as it is packed, a name between two quotation marks, unless there is an escape in it. */
    private boolean hasOther(int feature) {
        String packed = places.packedAlternativeNames(feature);
        if (packed.indexOf('\\') >= 0) {
            return places.alternativeNames(feature).stream().anyMatch(this::isWanted);
        }
        int open = packed.startsWith("[") ? packed.indexOf('"') : -1;
        while (open >= 0) {
            int close = packed.indexOf('"', open + 1);
            if (mayBegin(packed.charAt(open + 1)) && isWanted(packed.substring(open + 1, close))) {
                return true;
            }
            open = packed.indexOf('"', close + 1);
        }
        return false;
    }

    private boolean isWanted(String name) {
        return !name.isEmpty() && mayBegin(name.charAt(0)) && NameFolding.fold(name).equals(wanted);
    }

    /** Whether a name with this first letter can fold to the one wanted; true in all cases of doubt. */
    private boolean mayBegin(char letter) {
        char first = wanted.charAt(0);
        if (letter < AFTER_ASCII) {
            return !Character.isLetterOrDigit(letter) || Character.toLowerCase(letter) == first;
        }
        boolean otherScript = letter >= FIRST_OF_OTHER_SCRIPTS && letter < AFTER_OTHER_SCRIPTS
                || letter >= FIRST_IDEOGRAPH && letter < AFTER_IDEOGRAPHS;
        return first >= AFTER_ASCII || !otherScript || !Character.isLetter(letter);
    }
}
