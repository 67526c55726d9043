package planted.claims;

import atlantafx.base.theme.PrimerLight;
import java.awt.Point;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import net.sf.geographiclib.Geodesic;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Coordinate;
import org.sqlite.SQLiteConfig;
import picocli.CommandLine;

/** Planted: a package that is home to none of these. */
public final class UsesEveryLibrary {
    public List<Class<?>> all() {
        return List.of(PrimerLight.class, Point.class, Geodesic.class, CRS.class, Coordinate.class, CommandLine.class,
                SQLiteConfig.class, XMLInputFactory.class, PDDocument.class, StyleClassedTextArea.class);
    }
}
