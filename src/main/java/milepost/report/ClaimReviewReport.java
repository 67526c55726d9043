package milepost.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import milepost.claims.Claim;
import milepost.claims.Finding;
import milepost.claims.Verdict;

/**
 * Findings as schema.org ClaimReview. A claim without a verdict has no review. Who publishes it, where and when, is the
 * publisher's to add.
 */
final class ClaimReviewReport {

    private ClaimReviewReport() { }

    static String of(List<Finding> findings) {
        return JsonText.of(JsonText.Layout.FOR_PEOPLE, json -> {
            json.writeStartArray();
            for (Finding finding : findings) {
                if (finding.verdict() != Verdict.NO_VERDICT) {
                    write(finding, json);
                }
            }
            json.writeEndArray();
        });
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "ClaimReview");
        json.writeStringField("claimReviewed", finding.claim().quote());
        json.writeFieldName("itemReviewed");
        write(finding.claim(), json);
        json.writeObjectFieldStart("reviewRating");
        json.writeStringField("@type", "Rating");
        json.writeStringField("alternateName", FindingWords.verdict(finding));
        json.writeEndObject();
        json.writeStringField("reviewBody", finding.sentence());
        json.writeEndObject();
    }

    private static void write(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "Claim");
        if (!claim.source().outlet().isEmpty()) {
            json.writeObjectFieldStart("author");
            json.writeStringField("@type", "Organization");
            json.writeStringField("name", claim.source().outlet());
            json.writeEndObject();
        }
        if (!claim.source().date().isEmpty()) {
            json.writeStringField("datePublished", claim.source().date());
        }
        if (!claim.source().link().isEmpty()) {
            json.writeStringField("appearance", claim.source().link());
        }
        json.writeEndObject();
    }
}
