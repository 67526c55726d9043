package milepost;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a window can be opened here. JavaFX finds out too late and says it badly on a Linux without a display or
 * without GTK, so both are tried first, by the system's own libraries.
 */
final class Screen {

    /** What JavaFX's windows are made with on Linux. */
    private static final List<String> WINDOW_LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

    private Screen() {
    }

    /** Why no window can be opened and what to do about it, one or two sentences; empty when one can. */
    static Optional<String> hindrance() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        if (!linux || headless) {
            return Optional.empty();
        }
        List<String> missing = WINDOW_LIBRARIES.stream().filter(library -> !present(library)).toList();
        if (!missing.isEmpty()) {
            return Optional.of("The window needs " + String.join(" and ", missing)
                    + ": install them (on Debian and Ubuntu: apt-get install libgtk-3-0 libxtst6) and start Milepost again"
                    + (display().isEmpty() ? " on a desktop." : "."));
        }
        if (!displayAnswers()) {
            String named = display().map(name -> "The display " + name + " does not answer").orElse("There is no display");
            return Optional.of(named + ": start Milepost from a desktop session, or on a server inside a virtual one"
                    + " (on Debian and Ubuntu: apt-get install xvfb, then xvfb-run mvn compile exec:exec).");
        }
        return Optional.empty();
    }

    private static Optional<String> display() {
        return Optional.ofNullable(System.getenv("DISPLAY")).filter(name -> !name.isBlank());
    }

    @SuppressWarnings("restricted")
    private static boolean present(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private static boolean displayAnswers() {
        if (display().isEmpty()) {
            return false;
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            Linker linker = Linker.nativeLinker();
            MethodHandle open = linker.downcallHandle(x11.find("XOpenDisplay").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close = linker.downcallHandle(x11.find("XCloseDisplay").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment connection = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            boolean answered = connection.address() != 0;
            if (answered) {
                int ignored = (int) close.invokeExact(connection);
            }
            return answered;
        } catch (Throwable noX11) {
            return false;
        }
    }
}
