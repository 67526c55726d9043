package milepost.story.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import milepost.claims.Source;
import milepost.places.Gazetteer;
import milepost.story.Story;
import milepost.work.Cancel;

/** Makes a story of an article's text, all that was found in it taken for a claim. */
public final class ArticleStory {

    private ArticleStory() {
    }

    /**
     * @param title     what the story is called, such as the file's name
     * @param gazetteer asked for only when a name has to be looked up
     */
    public static Story of(String title, String text, Supplier<Gazetteer> gazetteer, Cancel cancel) {
        ArticleReading reading = ArticleReading.of(text, Source.UNKNOWN, Story.EMPTY, gazetteer, cancel);
        return new Story(title, "", reading.places(), reading.claims(), List.of(), List.of(), Optional.empty());
    }
}
