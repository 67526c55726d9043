package milepost.layers;

import java.util.Objects;
import milepost.geodesy.EdgeRule;

/**
 * What is known of a layer beside its features. The bundled files say it in a top-level member "milepost";
 * a file without one gets its name as title and nothing else.
 *
 * @param id                stable short name ("borders-detail"), or the file's name
 * @param title             the name a person sees
 * @param fileName          the file's name without its folder
 * @param role              what it is for ("borders", "world", …), or "" for a layer of the user's
 * @param licence           name of the licence, "" when unknown
 * @param attribution       the credit line, "" when unknown
 * @param vintage           of when the data is, "" when unknown
 * @param statedErrorMetres how far a drawn point may be from the true one, in metres; NaN when the file does not say
 * @param edges             what lies between two vertices
 */
public record LayerInfo(String id, String title, String fileName, String role, String licence, String attribution,
                        String vintage, double statedErrorMetres, EdgeRule edges) {

    public LayerInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(vintage, "vintage");
        Objects.requireNonNull(edges, "edges");
    }

    public static LayerInfo ofFile(String fileName) {
        return new LayerInfo(fileName, fileName, fileName, "", "", "", "", Double.NaN, EdgeRule.RFC7946);
    }
}
