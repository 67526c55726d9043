package milepost.story;

import java.util.Objects;

/**
 * Puts an article in the place of the one with its id.
 *
 * @param article as it is to be
 */
public record ReplaceArticle(Article article) implements StoryEdit {

    public ReplaceArticle {
        Objects.requireNonNull(article, "article");
    }

    @Override
    public String name() {
        return "Change article " + article.title();
    }

    @Override
    public Story apply(Story story) {
        return StoryList.ARTICLES.replaced(story, article);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ReplaceArticle(StoryList.ARTICLES.element(before, article.id()));
    }
}
