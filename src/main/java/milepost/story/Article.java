package milepost.story;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import milepost.claims.Source;

/**
 * A text whose distances are checked.
 *
 * @param id       stable within the story
 * @param text     as it was read, lines ending in \n
 * @param source   who published it
 * @param passages the words that claims were made of, in the order they were found
 */
public record Article(String id, String text, Source source, List<Passage> passages) {
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        passages = List.copyOf(passages);
        int length = text.length();
        if (passages.stream().anyMatch(passage -> passage.end() > length)) {
            throw new IllegalArgumentException("a passage behind the end of its article");
        }
    }

    public Article withSource(Source other) {
        return new Article(id, text, other, passages);
    }

    public Article withPassages(List<Passage> others) {
        return new Article(id, text, source, others);
    }

    Article withEachPassage(UnaryOperator<Passage> change) {
        return withPassages(passages.stream().map(change).toList());
    }

    /** "CNN, 8 July 2024", or how the text begins where nobody has said whose it is. */
    public String title() {
        return source.text().isEmpty() ? EditName.quoted(text.strip().lines().findFirst().orElse("")) : source.text();
    }
}
