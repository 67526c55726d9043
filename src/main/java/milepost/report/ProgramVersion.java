package milepost.report;

/** Which Milepost this is. */
public final class ProgramVersion {

    private ProgramVersion() {
    }

    /** As it was packaged; "(development)" where it runs from its classes. */
    public static String text() {
        String built = ProgramVersion.class.getPackage().getImplementationVersion();
        return built == null ? "(development)" : built;
    }
}
