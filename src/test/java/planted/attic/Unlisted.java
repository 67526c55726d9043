package planted.attic;

/** Planted: a package that the order does not list. */
public final class Unlisted {
}
