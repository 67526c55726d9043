package milepost.layers.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import milepost.layers.reading.FormatReader;
import milepost.layers.reading.OnDisk;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.work.CancelledException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Reads one layer of a GeoPackage (OGC 12-128), the first unless another was asked for. */
public final class GeoPackageFormat implements FormatReader {

    private static final int STEPS_BETWEEN_LOOKS = 100_000;

    @Override
    public void read(Reading reading) throws IOException, Refusal {
        try (OnDisk file = OnDisk.of(reading); Connection database = open(file.path())) {
            ProgressHandler.setHandler(database, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return stop(reading) ? 1 : 0;
                }
            });
            new GeoPackageLayers(reading, database).read();
        } catch (SQLException broken) {
            reading.cancel().check();
            throw new Refusal("broken-database", reading.wholeFile().inFeature(reading.features() == 0 ? "" : "record " + reading.features()),
                    "The database (GeoPackage) is damaged or cut off, or is being written by another program.");
        }
    }

    private static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        // Nobody else writes while it is read, and files beside it are not to be touched.
        return config.createConnection("jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:///") + "?mode=ro&immutable=1");
    }

    private static boolean stop(Reading reading) {
        try {
            reading.cancel().check();
            return false;
        } catch (CancelledException asked) {
            return true;
        }
    }
}
