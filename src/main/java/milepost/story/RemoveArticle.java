package milepost.story;

import java.util.Objects;

/**
 * Removes an article; the claims made of it stay.
 *
 * @param articleId its id
 */
public record RemoveArticle(String articleId) implements StoryEdit {

    public RemoveArticle {
        Objects.requireNonNull(articleId, "articleId");
    }

    @Override
    public String name() {
        return "Remove article";
    }

    @Override
    public Story apply(Story story) {
        return StoryList.ARTICLES.removed(story, articleId);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new AddArticle(StoryList.ARTICLES.element(before, articleId), StoryList.ARTICLES.indexOf(before, articleId));
    }
}
