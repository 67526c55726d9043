package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StoryEditPropertiesTest {

    @Provide
    Arbitrary<Story> stories() {
        return Stories.any();
    }

    @Property(tries = 300)
    void isTakenBackByItsReverse(@ForAll("stories") Story story, @ForAll("stories") Story other) {
        for (StoryEdit edit : possible(story, other)) {
            StoryEdit reverse = edit.reverse(story);
            Story edited = edit.apply(story);

            assertThat(reverse.apply(edited)).as(edit.toString()).isEqualTo(story);
            assertThat(reverse.reverse(edited).apply(story)).as("made again: " + edit).isEqualTo(edited);
            assertThat(edit.name()).isNotBlank();
        }
    }

    @Property(tries = 300)
    void leadsBackToTheFirstStoryAndForwardToTheLast(@ForAll("stories") Story story, @ForAll("stories") Story other, @ForAll Random random) {
        History history = new History(story);
        for (int i = 0; i < 8; i++) {
            List<StoryEdit> edits = possible(history.story(), other);
            history.make(edits.get(random.nextInt(edits.size())));
        }
        Story last = history.story();
        while (history.undoName().isPresent()) {
            history.undo();
        }
        assertThat(history.story()).isEqualTo(story);
        while (history.redoName().isPresent()) {
            history.redo();
        }
        assertThat(history.story()).isEqualTo(last);
    }

    /** Every edit that can be made in a story, with what another story lends to it. */
    private static List<StoryEdit> possible(Story story, Story other) {
        List<StoryEdit> edits = new ArrayList<>();
        edits.add(new RenameStory(other.title(), other.subtitle()));
        edits.add(new SetArea(other.area()));
        edits.add(new ChooseProjection(other.map().projection()));
        edits.add(new ChooseStyle(other.picture().style()));
        edits.add(new DescribePicture(other.picture().altText(), other.picture().longDescription(), other.picture().wordsFor()));
        edits.add(new ChooseNames(other.map().namesIn()));
        elements(StoryList.PLACES, story, other, AddPlace::new, RemovePlace::new, ReplacePlace::new, edits);
        elements(StoryList.CLAIMS, story, other, AddClaim::new, RemoveClaim::new, ReplaceClaim::new, edits);
        elements(StoryList.LAYERS, story, other, AddLayer::new, RemoveLayer::new, ReplaceLayer::new, edits);
        elements(StoryList.ANNOTATIONS, story, other, AddAnnotation::new, RemoveAnnotation::new, ReplaceAnnotation::new, edits);
        elements(StoryList.ARTICLES, story, other, AddArticle::new, RemoveArticle::new, ReplaceArticle::new, edits);
        story.layers().forEach(layer -> edits.add(new ShowLayer(layer.id(), !layer.visible())));
        story.layers().forEach(layer -> edits.add(new MoveLayer(layer.id(), 0)));
        story.claims().forEach(claim -> edits.add(new MoveClaim(claim.id(), story.claims().size() - 1)));
        edits.add(new SeveralEdits("all at once", List.of(new RenameStory("one", ""), new RenameStory("two", ""), edits.getLast())));
        return edits;
    }

    /** Makes an add edit out of an element and an index. */
    private interface Add<T> {
        StoryEdit at(T element, int index);
    }

    private static <T> void elements(StoryList<T> list, Story story, Story other, Add<T> add, Function<String, StoryEdit> remove,
                                     Function<T, StoryEdit> replace, List<StoryEdit> edits) {
        List<String> ids = list.get().apply(story).stream().map(list.id()).toList();
        ids.forEach(id -> edits.add(remove.apply(id)));
        for (T element : list.get().apply(other)) {
            if (ids.contains(list.id().apply(element))) {
                edits.add(replace.apply(element));
            } else {
                edits.add(add.at(element, 0));
                edits.add(add.at(element, StoryList.LAST));
            }
        }
    }
}
