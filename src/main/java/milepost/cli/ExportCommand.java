package milepost.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import milepost.problems.UserException;
import milepost.render.FrameComposer;
import milepost.render.export.Exporter;
import milepost.render.export.PictureFacts;
import milepost.render.export.PictureOrder;
import milepost.render.export.PictureSize;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.story.style.HouseStyle;
import milepost.story.style.HouseStyleFile;
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
    private static final double PRINT_DPI = 300;

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

    @Option(names = "--print", paramLabel = "WxH", description = "Width and height on paper in millimetres, for example 115x90; at 300 dpi unless --dpi says otherwise.")
    private Optional<String> print;

    @Option(names = "--report", description = "Writes a report (.pdf): an A4 page with the picture and every finding below it.")
    private boolean report;

    @Option(names = "--no-story", description = "Leaves the check log out of the picture (PNG).")
    private boolean noStory;

    @Option(names = "--sidecar", description = "Writes alt text and long description beside the picture too, as .txt and .json.")
    private boolean sidecar;

    @Option(names = "--date", paramLabel = "DAY", description = "The day to write into the file, such as 2024-07-09; none unless asked.")
    private Optional<String> date;

    @Option(names = "--theme", paramLabel = "light|dark", description = "The colours: a shipped style; without it the story's house style, or light.")
    private Optional<String> theme;

    @Option(names = "--style", paramLabel = "FILE", description = "A house style of your own (" + HouseStyle.ENDING + "): colours, typefaces, lines, logo, wording and tolerances.")
    private Optional<String> style;

    @Option(names = "--quiet", description = "Says nothing of what may not be legible or may not be published.")
    private boolean quiet;

    ExportCommand(Console console, Workers workers) {
        this.console = console;
        this.workers = workers;
    }

    @Override
    public Integer call() {
        PictureSize asked = pictureSize();
        if (report && !output.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw UserException.usage("A report is a PDF.", "Give a file whose name ends in .pdf.");
        }
        if (report && Stream.of(size, preset, print).anyMatch(Optional::isPresent)) {
            throw UserException.usage("A report is an A4 page, whatever --size, --preset or --print say.", "Leave them out.");
        }
        if (style.isPresent() && theme.isPresent()) {
            throw UserException.usage("Both --style and --theme are given.", "Give one of them; a style says itself which it is based on.");
        }
        Optional<Theme> wanted = theme.map(ExportCommand::theme);
        Path picture = InputFile.path(output);
        Picture content = new PictureInput(console, workers, style.map(name -> HouseStyleFile.read(InputFile.existing(name))), wanted.isEmpty()).read(files);
        Theme colours = wanted.orElseGet(() -> content.style().map(Theme::of).orElse(Theme.LIGHT));
        content.doubts().forEach(doubt -> console.message("milepost: " + doubt));
        PictureSize pictureSize = report ? Exporter.reportPicture(content.findings(), colours) : asked;
        FrameRequest request = content.request(pictureSize, colours);
        PictureFacts facts = PictureFacts.drafted(request).withDate(date.orElse(""));
        FrameComposer composer = new FrameComposer(workers);
        if (!quiet) {
            ExportRemarks.of(request, pictureSize, composer).forEach(console::message);
        }
        PictureOrder order = new PictureOrder(request, pictureSize, facts, !noStory, sidecar);
        Exporter exporter = new Exporter(composer, workers);
        if (report) {
            exporter.writeReport(order, picture, new Cancel());
        } else {
            exporter.write(order, picture, new Cancel());
        }
        console.message("Wrote " + picture);
        return ExitCode.DONE;
    }

    private PictureSize pictureSize() {
        if (Stream.of(size, preset, print).filter(Optional::isPresent).count() > 1) {
            throw UserException.usage("More than one of --size, --preset and --print is given.", "Give one of them.");
        }
        date.filter(day -> !day.matches("\\d{4}-\\d\\d-\\d\\d")).ifPresent(odd -> {
            throw UserException.usage("“" + odd + "” is no day.", "Write it as 2024-07-09.");
        });
        if (print.isPresent()) {
            return PictureSize.parsePrint(print.get(), dpi.orElse(PRINT_DPI)).times(scale);
        }
        PictureSize base = size.map(PictureSize::parse).orElseGet(() -> PictureSize.preset(preset.orElse(USUAL_PRESET)));
        PictureSize scaled = base.times(scale);
        return dpi.map(scaled::withDpi).orElse(scaled);
    }

    private static Theme theme(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw UserException.usage("There is no theme '" + name + "'.", "It may be light or dark.");
        };
    }
}
