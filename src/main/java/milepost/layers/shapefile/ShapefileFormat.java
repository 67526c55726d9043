package milepost.layers.shapefile;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import milepost.layers.reading.FeatureWriter;
import milepost.layers.reading.FileNames;
import milepost.layers.reading.FormatReader;
import milepost.layers.reading.MeteredStream;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Source;
import milepost.layers.reading.SystemRule;

/** Reads shapefiles (ESRI, July 1998), record by record. Of an index (.shx) given alone, the shapes beside it are read. */
public final class ShapefileFormat implements FormatReader {

    private static final int HEADER_BYTES = 100;
    private static final int LONGEST_DESCRIPTION = 1 << 16;

    @Override
    public void read(Reading reading) throws IOException, Refusal {
        describeSystem(reading);
        Optional<Source> table = reading.source().sibling("dbf");
        if (table.isEmpty()) {
            reading.note("no-table", "The table that belongs to these shapes (a .dbf file of the same name) is not beside them; features have no properties.");
            shapes(reading, DbfTable.NONE);
            return;
        }
        try (InputStream bytes = table.get().open()) {
            shapes(reading, new DbfTable(reading, bytes, letters(reading.source())));
        }
    }

    private static void describeSystem(Reading reading) throws IOException {
        Optional<Source> description = reading.source().sibling("prj");
        if (description.isPresent()) {
            SystemRule.described(reading, text(description.get()));
        } else if (reading.choices().system().isEmpty()) {
            reading.note("no-system", "No file says which coordinate system the shapes are in (.prj); the numbers were read as longitude and latitude.");
        }
    }

    private static String letters(Source source) throws IOException {
        Optional<Source> said = source.sibling("cpg");
        return said.isPresent() ? text(said.get()).strip() : "";
    }

    private static String text(Source source) throws IOException {
        try (InputStream bytes = source.open()) {
            return new String(bytes.readNBytes(LONGEST_DESCRIPTION), StandardCharsets.UTF_8);
        }
    }

    private static void shapes(Reading reading, DbfTable table) throws IOException, Refusal {
        boolean index = FileNames.extension(reading.source().name()).equals("shx");
        Optional<Source> beside = index ? reading.source().sibling("shp") : Optional.empty();
        if (index && beside.isEmpty()) {
            throw new Refusal("part-of-shapefile", reading.wholeFile(), "This is only the index of a shapefile; the shapes are in the .shp file of the same name.");
        }
        if (beside.isPresent()) {
            try (InputStream bytes = beside.get().open()) {
                records(reading, bytes, beside.get().size(), table);
            }
            return;
        }
        try (MeteredStream bytes = reading.open()) {
            records(reading, bytes, bytes.packed() ? Long.MAX_VALUE : reading.source().size(), table);
        }
    }

    private static void records(Reading reading, InputStream bytes, long size, DbfTable table) throws IOException, Refusal {
        DataInputStream in = new DataInputStream(bytes);
        FeatureWriter writer = new FeatureWriter(reading);
        ShapeRecord record = new ShapeRecord(writer);
        try {
            in.skipNBytes(HEADER_BYTES);
            int first = in.read();
            while (first >= 0) {
                reading.cancel().check();
                in.skipNBytes(3);
                int length = length(reading, in.readInt(), size);
                byte[] content = in.readNBytes(length);
                if (content.length < length) {
                    throw new EOFException();
                }
                writer.begin(0, 0);
                table.next(writer);
                record.write(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
                writer.end();
                first = in.read();
            }
        } catch (EOFException cut) {
            throw new Refusal("cut-off", reading.wholeFile().inFeature("record " + (reading.features() + 1)),
                    "The file ends in the middle of a shape; perhaps the download was cut off.");
        }
        table.finish(reading);
    }

    private static int length(Reading reading, int words, long size) throws Refusal {
        long length = 2L * words;
        if (length < 0 || length > Math.min(size, Integer.MAX_VALUE - 8)) {
            throw new Refusal("broken-shapefile", reading.wholeFile().inFeature("record " + (reading.features() + 1)),
                    "A shape here says that it is longer than the file; the file is damaged.");
        }
        return (int) length;
    }
}
