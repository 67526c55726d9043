package milepost.render.export;

/** What a picture says of itself as XMP, with IPTC's words for it, as content systems read it. Carries no time. */
final class XmpPacket {

    private XmpPacket() { }

    static String of(PictureFacts facts) {
        StringBuilder xmp = new StringBuilder("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
                """);
        alternatives(xmp, "dc:title", facts.title());
        alternatives(xmp, "dc:description", facts.caption());
        alternatives(xmp, "dc:rights", facts.credit());
        plain(xmp, "photoshop:Headline", facts.title());
        plain(xmp, "photoshop:Credit", facts.credit());
        plain(xmp, "photoshop:Source", facts.source());
        plain(xmp, "photoshop:DateCreated", facts.date());
        alternatives(xmp, "Iptc4xmpCore:AltTextAccessibility", facts.altText());
        alternatives(xmp, "Iptc4xmpCore:ExtDescrAccessibility", facts.longDescription());
        plain(xmp, "xmp:CreatorTool", "Milepost");
        return xmp.append("""
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """).toString();
    }

    private static void plain(StringBuilder xmp, String name, String text) {
        if (!text.isBlank()) {
            xmp.append("   <").append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
        }
    }

    private static void alternatives(StringBuilder xmp, String name, String text) {
        if (!text.isBlank()) {
            xmp.append("   <").append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escaped(text))
                    .append("</rdf:li></rdf:Alt></").append(name).append(">\n");
        }
    }

    /** As XML text; what XML cannot hold is left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean allowed = point >= 0x20 && point != 0xFFFE && point != 0xFFFF && !(point >= 0xD800 && point <= 0xDFFF) || point == '\n' || point == '\t';
                    if (allowed) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
