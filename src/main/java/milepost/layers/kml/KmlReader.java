package milepost.layers.kml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import milepost.layers.LayerInfo;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Wording;
import milepost.layers.xml.XmlCursor;

/** Walks the folders of a KML text, and has each placemark written. */
final class KmlReader {

    private final Reading reading;
    private final XmlCursor xml;
    private final KmlPlacemark placemarks;
    private final Deque<String> folders = new ArrayDeque<>();
    private long pictures;

    KmlReader(Reading reading, XmlCursor xml, KmlStyles styles) {
        this.reading = reading;
        this.xml = xml;
        this.placemarks = new KmlPlacemark(reading, xml, styles);
    }

    void read() throws IOException, Refusal {
        if (!xml.nextChild()) {
            throw Refusal.emptyFile(reading.wholeFile());
        }
        if (!xml.name().equals("kml")) {
            element();
        } else {
            container();
        }
        if (pictures > 0) {
            reading.note("pictures-left-out", Wording.count(pictures, "picture") + " laid over the map (overlays) cannot be shown and "
                    + (pictures == 1 ? "was" : "were") + " left out.");
        }
    }

    private void container() throws IOException, Refusal {
        while (xml.nextChild()) {
            element();
        }
    }

    private void element() throws IOException, Refusal {
        switch (xml.name()) {
            case "Document" -> document();
            case "Folder" -> folder();
            case "Placemark" -> placemarks.read(path());
            case "NetworkLink" -> networkLink();
            case "GroundOverlay", "ScreenOverlay", "PhotoOverlay" -> {
                pictures++;
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void document() throws IOException, Refusal {
        while (xml.nextChild()) {
            if (xml.name().equals("name") && folders.isEmpty()) {
                title(xml.text());
            } else {
                element();
            }
        }
    }

    private void title(String title) {
        LayerInfo info = reading.info();
        if (!title.isEmpty() && info.title().equals(info.fileName())) {
            reading.info(new LayerInfo(info.id(), title, info.fileName(), info.role(), info.licence(), info.attribution(), info.vintage(),
                    info.statedErrorMetres(), info.edges()));
        }
    }

    private void folder() throws IOException, Refusal {
        folders.push("");
        while (xml.nextChild()) {
            if (xml.name().equals("name")) {
                folders.pop();
                folders.push(xml.text());
            } else {
                element();
            }
        }
        folders.pop();
    }

    /** The names of the folders around, the outermost first: "Sites / Airfields". */
    private String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<String> outermostFirst = folders.descendingIterator(); outermostFirst.hasNext();) {
            String name = outermostFirst.next();
            path.append(path.isEmpty() || name.isEmpty() ? "" : " / ").append(name);
        }
        return path.toString();
    }

    private void networkLink() throws IOException, Refusal {
        long line = xml.line();
        long column = xml.column();
        String address = address();
        reading.warn("network-link", reading.at(line, column), "A part of this map is not in the file but at "
                + (address.isEmpty() ? "another address" : "\"" + Wording.shortened(address) + "\"")
                + " (NetworkLink); Milepost fetches nothing. Save that map to a file and open it as well.");
    }

    private String address() throws IOException, Refusal {
        String address = "";
        while (xml.nextChild()) {
            if (xml.name().equals("Link") || xml.name().equals("Url")) {
                address = address();
            } else if (xml.name().equals("href")) {
                address = xml.text();
            } else {
                xml.skip();
            }
        }
        return address;
    }
}
