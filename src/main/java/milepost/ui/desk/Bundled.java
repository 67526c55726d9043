package milepost.ui.desk;

/** The layers of the base map that come with the program. */
public enum Bundled {
    OVERVIEW("world-10km.geojson", "World overview", false),
    BORDERS("borders-detail.geojson", "Borders", true),
    LABELS("places-labels.geojson", "Places", true),
    LAKES("lakes-50m.geojson", "Lakes", true),
    RIVERS("rivers-50m.geojson", "Rivers", true),
    DETAIL("world-1km.geojson", "World", false),
    COUNTRIES("countries-detail.geojson", "Countries", false);

    private final String fileName;
    private final String title;
    private final boolean optional;

    Bundled(String fileName, String title, boolean optional) {
        this.fileName = fileName;
        this.title = title;
        this.optional = optional;
    }

    /** Its file in the data folder. */
    public String fileName() {
        return fileName;
    }

    /** As a person reads it. */
    public String title() {
        return title;
    }

    /** Whether a map makes sense without it, so that it can be hidden. */
    public boolean optional() {
        return optional;
    }
}
