package milepost.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was checked and how, as a picture carries it: enough to open the same check again, and to see what it rests on.
 * Says nothing of the machine or the time, and of an article only what was quoted: its text is not ours to publish.
 *
 * @param story    the story, its layers named by file names alone
 * @param view     what the picture shows
 * @param settings how it was made, in words: size, colours, projection
 * @param layers   what the picture was drawn and measured from
 * @param findings each claim's verdict and sentence
 */
public record CheckLog(Story story, MapArea view, Settings settings, List<UsedLayer> layers, List<Checked> findings) {

    /** @param size "1600x900" @param projection its name */
    public record Settings(String size, double scale, double dpi, String theme, String projection) {
        public Settings {
            Objects.requireNonNull(size, "size");
            Objects.requireNonNull(theme, "theme");
            Objects.requireNonNull(projection, "projection");
        }
    }

    /**
     * A layer in the picture.
     *
     * @param version           of when the data is, "" when unknown
     * @param sha256            of its file, "" when unknown
     * @param statedErrorMetres empty when the layer does not say
     */
    public record UsedLayer(String title, String fileName, String version, String licence, String credit, String sha256, Optional<Double> statedErrorMetres) {
    }

    /** @param claim its id */
    public record Checked(String claim, String verdict, String sentence) {
    }

    public CheckLog {
        story = publishable(story);
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(settings, "settings");
        layers = List.copyOf(layers);
        findings = List.copyOf(findings);
    }

    /** The story as it is opened from a picture: showing what the picture shows. */
    public Story reopened() {
        return new SetArea(Optional.of(view)).apply(story);
    }

    /** What it contains, for the person who is about to publish it. */
    public String contents() {
        String own = story.layers().isEmpty() ? "" : ", the file names of your layers";
        return counted(story.claims().size(), "claim") + " with sources and notes, " + counted(story.places().size(), "place") + ", "
                + counted(layers.size(), "layer") + " by name, version and licence" + own + ", the view and the size";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String nameOnly(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** A published picture tells nobody in which folders a desk keeps its files. */
    private static Story publishable(Story story) {
        List<StoryLayer> layers = story.layers().stream().map(layer -> layer.withPath(nameOnly(layer.path()))).toList();
        return StoryList.LAYERS.with().apply(story.withArticles(List.of()), layers).withPicture(story.picture().withStyle(story.picture().style().map(style ->
                new PictureChoice.StyleReference(style.name(), nameOnly(style.path()), style.sha256()))));
    }
}
