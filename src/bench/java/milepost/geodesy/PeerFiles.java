package milepost.geodesy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the peers read: borders as "ring longitude latitude", places as "number longitude latitude metres", the metres being our answer. */
final class PeerFiles {

    private PeerFiles() { }

    static void write(Path folder, String name, Polylines lines) throws IOException {
        StringBuilder vertices = new StringBuilder();
        for (int line = 0; line < lines.lines(); line++) {
            for (int vertex = lines.start(line); vertex < lines.end(line); vertex++) {
                vertices.append(line).append(' ').append(lines.longitudeDegrees(vertex)).append(' ')
                        .append(lines.latitudeDegrees(vertex)).append('\n');
            }
        }
        Files.writeString(folder.resolve("border-" + name + ".txt"), vertices);
        Border border = Border.of(lines, EdgeRule.GEODESIC);
        StringBuilder places = new StringBuilder();
        Position[] near = BenchmarkBorders.near();
        for (int i = 0; i < near.length; i++) {
            places.append(i).append(' ').append(near[i].longitudeDegrees()).append(' ').append(near[i].latitudeDegrees()).append(' ')
                    .append(Earth.nearest(near[i], border).metres()).append('\n');
        }
        Files.writeString(folder.resolve("places-" + name + ".txt"), places);
    }
}
