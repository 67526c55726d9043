import java.io.IOException;
import java.util.List;
import java.util.spi.ToolProvider;

/** The JDK's own tools, run in this process. */
final class Tools {

    private Tools() {
    }

    /** @throws IOException when the tool fails; what it said stands on standard error */
    static void run(String name, List<String> arguments) throws IOException {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IOException("This JDK has no " + name + "; a full JDK 25 is needed to make a distribution."));
        int exit = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IOException(name + " ended with " + exit + "; what it said stands above.");
        }
    }
}
