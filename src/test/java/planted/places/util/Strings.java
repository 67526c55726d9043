package planted.places.util;

/** Planted: a package named after nothing in particular. */
public final class Strings {
}
