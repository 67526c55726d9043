package milepost.places;

import java.util.ArrayList;
import java.util.List;
import milepost.geodesy.Border;

/** What a person has to know of how a border's edges were read: the same sentences in the window, in findings and on the command line. */
public final class BorderRemarks {

    private BorderRemarks() { }

    /** One sentence each: seam edges left out, edges taken the short way. Empty for most borders. */
    public static List<String> of(Border line) {
        List<String> remarks = new ArrayList<>();
        int seams = line.droppedSeamEdges();
        if (seams > 0) {
            remarks.add(seams == 1 ? "One edge along the map's seam (longitude ±180° or a pole) is no border and was left out."
                    : seams + " edges along the map's seam (longitude ±180° or a pole) are no border and were left out.");
        }
        int turned = line.shortWayEdges();
        if (turned > 0) {
            remarks.add(turned == 1 ? "One edge spans more than 180° of longitude and was taken the short way."
                    : turned + " edges span more than 180° of longitude and were taken the short way.");
        }
        return remarks;
    }
}
