package milepost.layers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** How this package reads JSON: strictly, with limits that keep a hostile file from harming. */
public final class Json {

    /** Deeper than any real file; each level may cost a stack frame. */
    public static final int DEEPEST = 1000;
    private static final int LONGEST_NUMBER = 100_000;
    private static final int LONGEST_NAME = 1_000_000;

    /** The fast double parser gives every bit that Double.parseDouble gives. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() { }
}
