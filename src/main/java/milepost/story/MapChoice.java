package milepost.story;

import java.util.regex.Pattern;

/**
 * How the map is drawn and in which language its names stand.
 *
 * @param projection the projection as it is saved ("azimuthal-equidistant:23.68775,52.09755"), or "" for the one fitted
 *                   to the story
 * @param namesIn    the language of names, an ISO 639 code such as "be", or "" for the names as the layers give them
 */
public record MapChoice(String projection, String namesIn) {

    private static final String NUMBER = "-?[0-9]{1,3}(?:\\.[0-9]{1,9})?";
    private static final Pattern PROJECTION = Pattern.compile("|mercator|equal-earth:N|(?:azimuthal-equidistant|orthographic):N,N|lambert:N,N,N,N"
            .replace("N", NUMBER));
    private static final Pattern LANGUAGE = Pattern.compile("|[a-z]{2,3}");

    /** Whatever suits the story. */
    public static final MapChoice AUTOMATIC = new MapChoice("", "");

    public MapChoice {
        if (!PROJECTION.matcher(projection).matches()) {
            throw new IllegalArgumentException("not a projection: " + projection);
        }
        if (!LANGUAGE.matcher(namesIn).matches()) {
            throw new IllegalArgumentException("not a language: " + namesIn);
        }
    }
}
