package milepost.story;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import milepost.claims.Source;

/** An article as it stands in a story's file. */
final class ArticleForm {

    private ArticleForm() { }

    static Article read(DocumentNode node) {
        String text = node.text("text");
        return new Article(node.text("id"), text, node.member("source").map(ClaimForm::source).orElse(Source.UNKNOWN),
                node.list("passages", passage -> passage(passage, text.length())));
    }

    private static Passage passage(DocumentNode node, int length) {
        int start = (int) node.number("start");
        int end = (int) node.number("end");
        if (start < 0 || end <= start || end > length) {
            throw node.fault("runs from " + start + " to " + end + ", but the article has " + length + " characters");
        }
        return new Passage(start, end, node.text("claim"), node.flag("accepted", false));
    }

    static void write(Article article, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        ClaimForm.write(article.source(), json);
        json.writeStringField("text", article.text());
        json.writeArrayFieldStart("passages");
        for (Passage passage : article.passages()) {
            json.writeStartObject();
            json.writeNumberField("start", passage.start());
            json.writeNumberField("end", passage.end());
            json.writeStringField("claim", passage.claimId());
            json.writeBooleanField("accepted", passage.accepted());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
