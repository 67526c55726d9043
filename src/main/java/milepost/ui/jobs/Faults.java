package milepost.ui.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Our own mistakes: logged whole, shown as a short code that finds them in the log again. */
final class Faults {

    private static final Logger LOG = System.getLogger("milepost");

    private Faults() { }

    static Notice report(Throwable fault) {
        String code = code(fault);
        LOG.log(Level.ERROR, "fault " + code, fault);
        return new Notice(Notice.Kind.ERROR, "Milepost made a mistake (" + code + ").", "",
                "Your story is unchanged; the log has the details under that code.");
    }

    /** The same mistake at the same line of code gets the same code on every machine. */
    static String code(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + ":" + trace[0].getLineNumber();
        int hash = (fault.getClass().getName() + "@" + place).hashCode();
        return String.format(Locale.ROOT, "M-%04X", (hash ^ hash >>> 16) & 0xFFFF);
    }
}
