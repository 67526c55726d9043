package milepost.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import milepost.geodesy.EdgeRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The distance between two ends, or of many pairs in one call. */
@Command(name = "distance", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measures a distance along the ellipsoid, as the crow flies.",
        footer = {"", "FROM and TO: a position as latitude,longitude (52.1,23.7), a place's name, border:BLR-UKR, border:UKR,",
            "coast:UKR, area:UKR, or a GeoJSON file (all its geometry); area:FILE counts the inside of its polygons as 0."})
final class DistanceCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FROM", description = "One end.")
    private String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TO", description = "The other end.")
    private String to;

    @Option(names = "--edges", defaultValue = "rfc7946", paramLabel = "RULE",
            description = "What lies between two vertices: rfc7946 (straight in longitude and latitude, the default) or geodesic.")
    private EdgeRule edges;

    @Option(names = "--json", description = "Print a JSON object.")
    private boolean json;

    @Option(names = "--batch", paramLabel = "FILE.jsonl",
            description = "Read one {\"id\",\"from\",\"to\",\"edges\"} a line ('-': standard input), write one result a line.")
    private String batch;

    DistanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (batch != null) {
            if (from != null) {
                throw new ParameterException(spec.commandLine(), "FROM and TO stand in the batch file; leave them out here.");
            }
            new DistanceBatch(console, edges).run(batch);
            return ExitCode.DONE;
        }
        if (from == null || to == null) {
            throw new ParameterException(spec.commandLine(), "two ends are needed: FROM and TO.");
        }
        DistanceEnds ends = new DistanceEnds(Optional.empty());
        Distance distance = Distance.between(ends.find(from, edges), ends.find(to, edges), edges);
        console.line(json ? DistanceOutput.json(distance, Optional.empty()) : DistanceOutput.text(distance));
        return ExitCode.DONE;
    }
}
