package planted.render;

import com.fasterxml.jackson.core.JsonFactory;

/** Planted: Jackson where pictures are drawn. */
public record UsesJackson(JsonFactory factory) {
}
