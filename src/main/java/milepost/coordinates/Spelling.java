package milepost.coordinates;

/** Brings the many signs that people and programs type for the same thing to one each. */
final class Spelling {

    private Spelling() { }

    /** Without space around; minus signs as "-", marks as "°", "'" and "\"", every kind of space as " ". */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString().strip().replace("''", "\"");
    }

    private static char plain(char sign) {
        return switch (sign) {
            case '−', '–', '‐', '‑', '﹣', '－' -> '-';
            case 'º', '˚', '∘', '°' -> '°';
            case '′', '’', '‘', 'ʹ', 'ʼ', '`', '´' -> '\'';
            case '″', '”', '“', 'ʺ', '„', '‟' -> '"';
            case '\u00a0', '\u2007', '\u2009', '\u202f', '\t', '\r', '\n' -> ' ';
            default -> sign;
        };
    }
}
