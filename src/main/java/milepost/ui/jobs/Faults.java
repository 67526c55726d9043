package milepost.ui.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Our own mistakes: logged whole, shown as a short code that finds them in the log again. A window started from a desktop
 * has no terminal to log to, so they are written to a file as well.
 */
final class Faults {

    private static final Logger LOG = System.getLogger("milepost");
    /** A file that has grown beyond this is begun anew. */
    private static final long LARGEST_BYTES = 1 << 20;

    private final Optional<Path> file;

    /** @param file where they are written to, or empty for the program's log alone */
    Faults(Optional<Path> file) {
        this.file = file;
    }

    Notice report(Throwable fault) {
        String code = code(fault);
        LOG.log(Level.ERROR, "fault " + code, fault);
        String log = file.filter(there -> written(there, code, fault)).map(Path::toString).orElse("the log");
        return new Notice(Notice.Kind.ERROR, "Milepost made a mistake (" + code + ").", "",
                "Your story is unchanged; " + log + " has the details under that code.");
    }

    private static boolean written(Path file, String code, Throwable fault) {
        StringWriter text = new StringWriter();
        text.append(Instant.now().toString()).append(" fault ").append(code).append(System.lineSeparator());
        fault.printStackTrace(new PrintWriter(text));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            boolean full = Files.exists(file) && Files.size(file) > LARGEST_BYTES;
            Files.writeString(file, text.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
            return true;
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "the fault could not be written to " + file, refused);
            return false;
        }
    }

    /** The same mistake at the same line of code gets the same code on every machine. */
    static String code(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + ":" + trace[0].getLineNumber();
        int hash = (fault.getClass().getName() + "@" + place).hashCode();
        return String.format(Locale.ROOT, "M-%04X", (hash ^ hash >>> 16) & 0xFFFF);
    }
}
