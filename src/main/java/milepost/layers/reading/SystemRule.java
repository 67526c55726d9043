package milepost.layers.reading;

import java.util.Optional;
import milepost.layers.LoadChoices;
import milepost.problems.Where;
import milepost.projection.ReferenceSystem;
import milepost.projection.ReferenceSystems;

/**
 * What follows from the system a file says its coordinates are in: nothing for longitude and latitude, in whatever
 * order the register has them; a conversion for one that is known. What a person chose counts more.
 */
public final class SystemRule {

    private SystemRule() { }

    /** Takes up what a person chose; before anything is read. */
    public static void choose(Reading reading) throws Refusal {
        Optional<String> chosen = reading.choices().system();
        if (chosen.isPresent() && !ReferenceSystems.isLonLat(chosen.get())) {
            reading.system(ReferenceSystems.named(chosen.get()).orElseThrow(() -> new Refusal("unknown-crs", reading.wholeFile(),
                    "\"" + Wording.shortened(chosen.get()) + "\" is no coordinate system that is known here. Write it as EPSG:25832, for example.")));
        }
    }

    /** The reason why a system that the file names cannot be read; empty when it can, and the reading then knows it. */
    public static Optional<Refusal> named(Reading reading, String name, Where where) {
        if (reading.choices().system().isPresent() || reading.system().isPresent()) {
            return Optional.empty();
        }
        if (ReferenceSystems.isLonLat(name)) {
            reading.note("crs-member", "The file names its coordinate system (\"" + Wording.shortened(name)
                    + "\"); it is longitude and latitude, so nothing had to be done.");
            return Optional.empty();
        }
        Optional<ReferenceSystem> known = ReferenceSystems.named(name);
        known.ifPresent(reading::system);
        return known.isPresent() ? Optional.empty() : Optional.of(new Refusal("other-crs", where, "The coordinates are in the system \""
                + Wording.shortened(name) + "\", which is not known here. Save the layer again in EPSG:4326, or say which EPSG code it is."));
    }

    /** The same for a description as in a .prj file; one that is not understood is a warning. */
    public static void described(Reading reading, String wellKnownText) {
        if (reading.choices().system().isPresent() || ReferenceSystems.describesLonLat(wellKnownText)) {
            return;
        }
        Optional<ReferenceSystem> known = ReferenceSystems.described(wellKnownText);
        known.ifPresentOrElse(reading::system, () -> reading.warn("unknown-crs", reading.wholeFile(),
                "The description of the coordinate system was not understood; the numbers were read as longitude and latitude."));
    }

    /** Says once, at the end, what was converted. */
    public static void note(Reading reading) {
        reading.system().ifPresent(system -> reading.note("converted", "The coordinates are in \"" + system.name()
                + "\"; they were converted to longitude and latitude"
                + (reading.choices().equals(LoadChoices.NONE) ? "." : ", as you asked.")));
        if (reading.choices().swapped()) {
            reading.note("swapped", "Latitude was read before longitude, as you asked.");
        }
    }
}
