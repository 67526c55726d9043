package milepost.render.export;

/** Alt text and long description in files of their own, for systems that do not read them from the picture. */
final class Sidecar {

    private Sidecar() { }

    static String text(PictureFacts facts) {
        return facts.title() + "\n\nAlt text:\n" + facts.altText() + "\n\nLong description:\n" + facts.longDescription() + "\n\nCredit:\n" + facts.credit() + "\n";
    }

    static String json(PictureFacts facts) {
        return "{\n" + member("title", facts.title()) + ",\n" + member("caption", facts.caption()) + ",\n" + member("altText", facts.altText()) + ",\n"
                + member("longDescription", facts.longDescription()) + ",\n" + member("credit", facts.credit()) + ",\n" + member("source", facts.source()) + ",\n"
                + member("date", facts.date()) + "\n}\n";
    }

    private static String member(String name, String text) {
        StringBuilder json = new StringBuilder("  \"").append(name).append("\": \"");
        text.chars().forEach(letter -> {
            switch (letter) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> json.append(letter < 0x20 ? String.format("\\u%04x", letter) : String.valueOf((char) letter));
            }
        });
        return json.append('"').toString();
    }
}
