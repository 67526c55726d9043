package milepost.places.index;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes names comparable: lower case, no diacritics, letters that Unicode does not take apart spelled with plain ones
 * (ł, đ, ø, ß …), and any run of blanks, hyphens and apostrophes as one blank.
 */
public final class NameFolding {

    private NameFolding() { }

    public static String fold(String name) {
        String whole = plainAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        String apart = whole.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            append(folded, apart.charAt(i));
        }
        int length = folded.length();
        return length > 0 && folded.charAt(length - 1) == ' ' ? folded.substring(0, length - 1) : folded.toString();
    }

    private static void append(StringBuilder folded, char letter) {
        if (isDiacritic(letter) || isDropped(letter)) {
            return;
        }
        if (isGap(letter)) {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
            return;
        }
        folded.append(plain(letter));
    }

    /** Only the marks of Latin, Greek and Cyrillic: in other scripts a combining mark is a letter of its own. */
    private static boolean isDiacritic(char letter) {
        return letter >= '\u0300' && letter <= '\u036f';
    }

    private static boolean isDropped(char letter) {
        return letter == '.' || letter == 'ь' || letter == 'ъ';
    }

    private static boolean isGap(char letter) {
        return Character.isWhitespace(letter) || Character.getType(letter) == Character.DASH_PUNCTUATION
                || "'’ʼ‘`ʻ".indexOf(letter) >= 0;
    }

    private static String plain(char letter) {
        return switch (letter) {
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ø' -> "o";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'ı' -> "i";
            case 'ŋ' -> "n";
            case 'ß' -> "ss";
            case 'æ', 'ǽ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ə' -> "a";
            case 'ς' -> "σ";
            default -> String.valueOf(letter);
        };
    }

    private static boolean plainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
