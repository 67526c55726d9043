package milepost.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import milepost.claims.Claim;
import milepost.places.Place;

/**
 * One of a story's lists, and how an element is put in, taken out or replaced. Elements are told apart by their ids.
 *
 * @param noun what an element is called in messages
 */
record StoryList<T>(String noun, Function<Story, List<T>> get, Function<T, String> id, BiFunction<Story, List<T>, Story> with) {

    static final StoryList<Place> PLACES = new StoryList<>("place", Story::places, Place::id, (story, places) ->
            new Story(story.title(), story.subtitle(), places, story.claims(), story.layers(), story.annotations(), story.area(), story.map(), story.picture(), story.articles()));
    static final StoryList<Claim> CLAIMS = new StoryList<>("claim", Story::claims, Claim::id, (story, claims) ->
            new Story(story.title(), story.subtitle(), story.places(), claims, story.layers(), story.annotations(), story.area(), story.map(), story.picture(), story.articles()));
    static final StoryList<StoryLayer> LAYERS = new StoryList<>("layer", Story::layers, StoryLayer::id, (story, layers) ->
            new Story(story.title(), story.subtitle(), story.places(), story.claims(), layers, story.annotations(), story.area(), story.map(), story.picture(), story.articles()));
    static final StoryList<Annotation> ANNOTATIONS = new StoryList<>("annotation", Story::annotations, Annotation::id, (story, annotations) ->
            new Story(story.title(), story.subtitle(), story.places(), story.claims(), story.layers(), annotations, story.area(), story.map(), story.picture(), story.articles()));

    static final StoryList<Article> ARTICLES = new StoryList<>("article", Story::articles, Article::id, Story::withArticles);

    /** Where to put what shall be the last. */
    static final int LAST = Integer.MAX_VALUE;

    /** @throws IllegalStateException when the story has none of that id */
    int indexOf(Story story, String wanted) {
        List<T> elements = get.apply(story);
        return IntStream.range(0, elements.size()).filter(i -> id.apply(elements.get(i)).equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the story has no " + noun + " " + wanted));
    }

    /** @throws IllegalStateException when the story has none of that id */
    T element(Story story, String wanted) {
        return get.apply(story).get(indexOf(story, wanted));
    }

    /**
     * @param index 0 to the list's size, or {@link #LAST}
     * @throws IllegalStateException when the story has one of that id already, or the list is shorter
     */
    Story added(Story story, T element, int index) {
        List<T> elements = new ArrayList<>(get.apply(story));
        if (elements.stream().anyMatch(one -> id.apply(one).equals(id.apply(element)))) {
            throw new IllegalStateException("the story has a " + noun + " " + id.apply(element) + " already");
        }
        elements.add(checked(index == LAST ? elements.size() : index, elements.size()), element);
        return with.apply(story, elements);
    }

    Story removed(Story story, String wanted) {
        List<T> elements = new ArrayList<>(get.apply(story));
        elements.remove(indexOf(story, wanted));
        return with.apply(story, elements);
    }

    /** Puts an element in the place of the one with its id. */
    Story replaced(Story story, T element) {
        List<T> elements = new ArrayList<>(get.apply(story));
        elements.set(indexOf(story, id.apply(element)), element);
        return with.apply(story, elements);
    }

    Story moved(Story story, String wanted, int index) {
        List<T> elements = new ArrayList<>(get.apply(story));
        T element = elements.remove(indexOf(story, wanted));
        elements.add(checked(index, elements.size()), element);
        return with.apply(story, elements);
    }

    private int checked(int index, int most) {
        if (index < 0 || index > most) {
            throw new IllegalStateException("no index for a " + noun + ": " + index);
        }
        return index;
    }
}
