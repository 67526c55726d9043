package milepost.ui.style;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import milepost.problems.UserException;
import milepost.render.scene.Theme;
import milepost.story.ChooseStyle;
import milepost.story.PictureChoice.StyleReference;
import milepost.story.StoryPaths;
import milepost.story.style.HouseStyle;
import milepost.story.style.HouseStyleFile;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Job;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;

/**
 * The house style on the desk. A story's own comes first; a story that names none has the one that was brought last, and
 * without any the window's light or dark look. A style that cannot be read is told of, and changes nothing.
 */
public final class HouseStyles {

    private final Desk desk;
    private final Jobs jobs;
    private Theme plain;
    private String remembered;
    private Optional<HouseStyle> brought = Optional.empty();
    private int opened = -1;
    private Optional<StyleReference> shown = Optional.empty();
    private Optional<Job> underWay = Optional.empty();

    /** A style, made sure of: its typefaces and its logo can be drawn with. */
    private record Ready(HouseStyle style, Theme theme) {
        static Ready read(Path file) {
            HouseStyle style = HouseStyleFile.read(file);
            return new Ready(style, Theme.of(style));
        }
    }

    /**
     * @param plain      the window's look without a house style
     * @param remembered the file of the style that was brought last, "" for none
     */
    public HouseStyles(Desk desk, Jobs jobs, Theme plain, String remembered) {
        this.desk = desk;
        this.jobs = jobs;
        this.plain = plain;
        this.remembered = remembered;
    }

    /** Begins to watch the desk, with the style of last time on it. */
    public void start() {
        wearPlain();
        if (remembered.isEmpty()) {
            watch();
            return;
        }
        jobs.quietly((_, _) -> Ready.read(Path.of(remembered)), ready -> {
            brought = Optional.of(ready.style());
            wear(ready);
            watch();
        }, () -> {
            remembered = "";
            watch();
        });
    }

    /** The file of the style that was brought last, "" for none: to be kept in the settings. */
    public String remembered() {
        return remembered;
    }

    /** "light" or "dark", as the window looks without a house style. */
    public String plainLook() {
        return plain.id();
    }

    /** The style that was brought last. */
    Optional<HouseStyle> brought() {
        return brought;
    }

    /** Makes a style's file the story's, and that of the stories to come. */
    public void bring(Path file) {
        jobs.run("Reading " + file.getFileName(), (_, _) -> Ready.read(file), ready -> {
            brought = Optional.of(ready.style());
            remembered = file.toAbsolutePath().toString();
            choose(ready);
            jobs.tell(Notice.done("The house style “" + ready.style().name() + "” is on.", file.toString()));
        });
    }

    /** Makes the style that was brought last the story's. */
    void chooseBrought() {
        brought.ifPresent(style -> choose(new Ready(style, Theme.of(style))));
    }

    private void choose(Ready ready) {
        Path file = ready.style().file().orElseThrow(() -> new IllegalArgumentException("a style without a file"));
        StyleReference named = new StyleReference(ready.style().name(), StoryPaths.relativeTo(desk.fileProperty().get(), file), ready.style().sha256());
        wear(ready);
        shown = Optional.of(named);
        if (!desk.story().picture().style().equals(shown)) {
            desk.make(new ChooseStyle(shown));
        }
    }

    /** The window's look, without a house style. */
    public void choosePlain(Theme look) {
        plain = look;
        remembered = "";
        wearPlain();
        shown = Optional.empty();
        if (desk.story().picture().style().isPresent()) {
            desk.make(new ChooseStyle(Optional.empty()));
        }
    }

    private void watch() {
        desk.storyProperty().subscribe(story -> {
            boolean another = opened != desk.openedProperty().get();
            if (another || !story.picture().style().equals(shown)) {
                opened = desk.openedProperty().get();
                shown = story.picture().style();
                show(another);
            }
        });
    }

    private void show(boolean anotherStory) {
        underWay.ifPresent(Job::cancel);
        Optional<HouseStyle> known = shown.isPresent() ? brought.filter(style -> style.sha256().equals(shown.get().sha256())) : brought.filter(_ -> anotherStory && !remembered.isEmpty());
        if (known.isPresent()) {
            wear(new Ready(known.get(), Theme.of(known.get())));
        } else if (shown.isEmpty()) {
            wearPlain();
        } else {
            read(shown.get());
        }
    }

    private void read(StyleReference named) {
        Optional<Path> openedFrom = desk.openedFrom();
        underWay = Optional.of(jobs.quietly((_, _) -> Ready.read(file(named, openedFrom)), ready -> {
            wear(ready);
            if (!named.sha256().isEmpty() && !named.sha256().equals(ready.style().sha256())) {
                jobs.tell(new Notice(Notice.Kind.WARNING, "The house style “" + named.name() + "” has changed since the story was saved.", named.path(),
                        "Look at the picture before it is published."));
            }
        }, this::wearPlain));
    }

    private static Path file(StyleReference named, Optional<Path> openedFrom) {
        try {
            Path file = Path.of(named.path());
            if (openedFrom.isEmpty() && !file.isAbsolute()) {
                throw UserException.usage("The story's house style “" + named.name() + "” is not at hand.", "Drop its file, " + named.path() + ", on the window.");
            }
            return openedFrom.map(from -> StoryPaths.resolve(named.path(), from)).orElse(file);
        } catch (InvalidPathException noName) {
            throw UserException.usage("The story's house style is no name of a file.", "Drop the style's file on the window.");
        }
    }

    private void wear(Ready ready) {
        desk.styleProperty().set(Optional.of(ready.style()));
        desk.themeProperty().set(ready.theme());
    }

    private void wearPlain() {
        desk.styleProperty().set(Optional.empty());
        desk.themeProperty().set(plain);
    }
}
