package planted;

/** Planted: stands for the main class, which nothing may use. */
public final class PlantedMain {
    private PlantedMain() { }

    public static String name() {
        return "planted";
    }
}
