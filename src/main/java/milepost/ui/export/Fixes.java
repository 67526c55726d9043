package milepost.ui.export;

/** Where in the window a remark about the picture is mended. */
public interface Fixes {

    /** Shows an annotation on the map and selects it. */
    void annotation(String id);

    /** Opens a claim in its column and on the map. */
    void claim(String id);

    /** Shows a layer among the layers. */
    void layer(String id);
}
