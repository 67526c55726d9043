package milepost.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes JSON into a text; numbers without binary crumbs (nine digits after the point). */
final class JsonText {

    private static final int DECIMALS = 9;

    private JsonText() { }

    /** What writes one JSON value. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** How the lines are broken. */
    enum Layout {
        FOR_PEOPLE, ONE_LINE
    }

    static String of(Layout layout, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            if (layout == Layout.FOR_PEOPLE) {
                json.setPrettyPrinter(indented());
            }
            content.write(json);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return text.append('\n').toString();
    }

    private static PrettyPrinter indented() {
        Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("").withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    /** Null for a number that is not finite. */
    static void number(JsonGenerator json, double number) throws IOException {
        if (Double.isFinite(number)) {
            BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
            json.writeNumber(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        } else {
            json.writeNull();
        }
    }

    static void number(JsonGenerator json, String name, Optional<Double> number) throws IOException {
        json.writeFieldName(name);
        number(json, number.orElse(Double.NaN));
    }

    static void number(JsonGenerator json, String name, OptionalDouble number) throws IOException {
        json.writeFieldName(name);
        number(json, number.orElse(Double.NaN));
    }
}
