import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The program's icon as each system wants it; ICO and ICNS are containers that take PNG files as they are. */
final class Icons {

    private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
    /** Apple's names of the sizes whose entries may be PNG. */
    private static final Map<Integer, String> ICNS_TYPES = new TreeMap<>(Map.of(32, "ic11", 64, "ic12", 128, "ic07", 256, "ic08"));

    private Icons() {
    }

    static Path write(String format, Path pictures, Path folder) throws IOException {
        Path icon = folder.resolve("milepost." + format);
        return switch (format) {
            case "ico" -> Files.write(icon, ico(pictures));
            case "icns" -> Files.write(icon, icns(pictures));
            default -> pictures.resolve("milepost-256.png");
        };
    }

    private static byte[] ico(Path pictures) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * ICO_SIZES.size()).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.size());
        for (int size : ICO_SIZES) {
            byte[] png = picture(pictures, size);
            // A size of 256 is written as 0.
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + body.size());
            body.write(png);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head.array());
        body.writeTo(whole);
        return whole.toByteArray();
    }

    private static byte[] icns(Path pictures) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<Integer, String> entry : ICNS_TYPES.entrySet()) {
            byte[] png = picture(pictures, entry.getKey());
            out.write(entry.getValue().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + png.length);
            out.write(png);
        }
        ByteBuffer head = ByteBuffer.allocate(8 + body.size());
        head.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(head.capacity()).put(body.toByteArray());
        return head.array();
    }

    private static byte[] picture(Path pictures, int size) throws IOException {
        return Files.readAllBytes(pictures.resolve("milepost-" + size + ".png"));
    }
}
