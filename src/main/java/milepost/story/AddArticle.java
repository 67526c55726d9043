package milepost.story;

import java.util.Objects;

/**
 * Adds an article; the claims made of it are added by themselves.
 *
 * @param article what is added; its id is not in the story yet
 * @param index   where in the story's list, from 0; {@link Integer#MAX_VALUE} for the end of it
 */
public record AddArticle(Article article, int index) implements StoryEdit {

    public AddArticle {
        Objects.requireNonNull(article, "article");
    }

    /** At the end of the list. */
    public AddArticle(Article article) {
        this(article, StoryList.LAST);
    }

    @Override
    public String name() {
        return "Add article " + article.title();
    }

    @Override
    public Story apply(Story story) {
        return StoryList.ARTICLES.added(story, article, index);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new RemoveArticle(article.id());
    }
}
