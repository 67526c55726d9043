package milepost.render.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milepost.geodesy.Position;
import milepost.layers.BundledData;
import milepost.layers.Layer;
import milepost.layers.LayerInfo;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.render.furniture.Furniture;
import milepost.render.png.PngTexts;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Viewport;
import milepost.story.CheckLog;
import milepost.story.CheckLogFile;
import milepost.story.MapArea;
import milepost.story.StoryLayer;

/** The check log inside a picture. */
public final class PictureLog {

    /** Under which the log stands among a PNG's texts. */
    static final String KEYWORD = "milepost-check-log";

    private PictureLog() { }

    /** What a picture's log holds. */
    public static CheckLog of(PictureOrder order) {
        FrameRequest request = order.request();
        PictureSize size = order.size();
        return new CheckLog(request.story(), view(request), new CheckLog.Settings(size.width() + "x" + size.height(), size.scale(), size.dpi(),
                request.theme().id(), request.viewport().projection().title()), layers(request),
                request.findings().stream().map(finding -> new CheckLog.Checked(finding.claim().id(), finding.verdict().name(), finding.sentence())).toList());
    }

    /** Whether a file is a picture, with or without a log. */
    public static boolean isPicture(Path file) {
        return PngTexts.isPng(file);
    }

    /**
     * The log a picture carries.
     *
     * @throws UserException (INPUT) when it is no PNG or carries none
     */
    public static CheckLog read(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            Optional<String> text = PngTexts.text(file, KEYWORD);
            return CheckLogFile.read(name, text.orElseThrow(() -> UserException.input(Where.file(name), "This picture carries no check log.",
                    "It was not made by Milepost, was exported without its story, or has gone through a program that takes such texts out. Open the story's own file.")));
        } catch (IOException unreadable) {
            throw new UserException(UserException.Kind.INPUT, Where.file(file.toString()), "The picture cannot be read.", "Check that it is a file that you may read.", unreadable);
        }
    }

    /** The part of the Earth in the middle of the picture that nothing covers, in metres on the map. */
    private static MapArea view(FrameRequest request) {
        Viewport viewport = request.viewport();
        LabelBox window = Furniture.mapWindow(request);
        Position centre = viewport.position(window.centreX(), window.centreY()).orElseGet(() -> new Position(viewport.projection().centralMeridianDegrees(), 0));
        return new MapArea(centre, window.width() * viewport.metresPerPixel(), window.height() * viewport.metresPerPixel());
    }

    private static List<CheckLog.UsedLayer> layers(FrameRequest request) {
        BaseMap base = request.base();
        List<CheckLog.UsedLayer> used = new ArrayList<>();
        Stream.of(Optional.of(base.overview()), base.detail(), base.borders(), base.countries(), base.lakes(), base.rivers(), base.labels())
                .flatMap(Optional::stream).map(Layer::info).forEach(info -> used.add(used(info, BundledData.checksum(info.fileName()))));
        Map<String, StoryLayer> named = request.story().layers().stream().collect(Collectors.toMap(StoryLayer::id, Function.identity()));
        for (MapLayer layer : request.layers()) {
            used.add(used(layer.layer().info(), Optional.ofNullable(named.get(layer.id())).map(StoryLayer::sha256).orElse("")));
        }
        return used;
    }

    private static CheckLog.UsedLayer used(LayerInfo info, String sha256) {
        return new CheckLog.UsedLayer(info.title(), info.fileName(), info.vintage(), info.licence(), info.attribution(), sha256,
                Double.isNaN(info.statedErrorMetres()) ? Optional.empty() : Optional.of(info.statedErrorMetres()));
    }
}
