package milepost.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import milepost.problems.UserException;
import milepost.render.FrameComposer;
import milepost.render.export.Exporter;
import milepost.render.export.PictureSize;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.work.Cancel;
import milepost.work.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a story, or layers, as a picture, without a window. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Draws a story, or layers, as a picture (.png).")
final class ExportCommand implements Callable<Integer> {

    private static final String USUAL_PRESET = "lead";

    private final Console console;
    private final Workers workers;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A story (.milepost.json), layers, or a story and layers.")
    private List<String> files;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "The picture to write.")
    private String output;

    @Option(names = "--size", paramLabel = "WxH", description = "Width and height in pixels at 1×, for example 1600x900.")
    private Optional<String> size;

    @Option(names = "--preset", paramLabel = "NAME", description = "A usual size by its name; a wrong name lists them.")
    private Optional<String> preset;

    @Option(names = "--scale", defaultValue = "1", paramLabel = "N", description = "Pixels in the file for each pixel of the size, 1 to 4.")
    private double scale;

    @Option(names = "--dpi", paramLabel = "N", description = "Dots an inch written into the file, for print.")
    private Optional<Double> dpi;

    @Option(names = "--theme", defaultValue = "light", paramLabel = "light|dark", description = "The colours; light unless asked.")
    private String theme;

    ExportCommand(Console console, Workers workers) {
        this.console = console;
        this.workers = workers;
    }

    @Override
    public Integer call() {
        PictureSize pictureSize = pictureSize();
        Theme colours = theme();
        Path picture = InputFile.path(output);
        Picture content = new PictureInput(console, workers).read(files);
        content.doubts().forEach(doubt -> console.message("milepost: " + doubt));
        FrameRequest request = content.request(pictureSize, colours);
        new Exporter(new FrameComposer(workers)).write(request, pictureSize, picture, new Cancel());
        console.message("Wrote " + picture);
        return ExitCode.DONE;
    }

    private PictureSize pictureSize() {
        if (size.isPresent() && preset.isPresent()) {
            throw UserException.usage("Both --size and --preset are given.", "Give one of them.");
        }
        PictureSize base = size.map(PictureSize::parse).orElseGet(() -> PictureSize.preset(preset.orElse(USUAL_PRESET)));
        PictureSize scaled = base.times(scale);
        return dpi.map(scaled::withDpi).orElse(scaled);
    }

    private Theme theme() {
        return switch (theme.toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw UserException.usage("There is no theme '" + theme + "'.", "It may be light or dark.");
        };
    }
}
