package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import milepost.layers.AttributesBuilder;
import milepost.layers.Column;
import milepost.layers.ColumnBuilder;
import milepost.layers.NestedValues;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Wording;

/** Reads ids and "properties" members into columns. */
final class PropertiesReader {

    private final JsonText text;
    private final Reading reading;
    private final JsonParser json;
    private boolean tooManyColumns;

    PropertiesReader(JsonText text) {
        this.text = text;
        this.reading = text.reading();
        this.json = text.json();
    }

    /** Reads the value the parser stands at, whatever it is, and leaves the parser at its end. */
    void read() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            reading.warn("bad-properties", text.inFeature(), "The \"properties\" are no object; they were left out.");
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            Optional<ColumnBuilder> column = reading.attributes().column(name);
            if (column.isEmpty()) {
                leaveOut();
            } else {
                if (column.get().has(reading.attributes().row())) {
                    reading.warn("duplicate-member", text.inFeature(), Wording.duplicate(name));
                }
                json.nextToken();
                put(column.get());
            }
        }
    }

    void readId() throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT || token.isBoolean()) {
            reading.warn("bad-id", text.inFeature(), "The id is neither a text nor a number; it was left out.");
            json.skipChildren();
            return;
        }
        put(reading.attributes().ids());
    }

    private void put(ColumnBuilder column) throws IOException {
        int row = reading.attributes().row();
        switch (json.currentToken()) {
            case VALUE_STRING -> column.putText(row, Column.TEXT,
                    json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
            case VALUE_NUMBER_INT -> putWhole(column, row);
            case VALUE_NUMBER_FLOAT -> putDecimal(column, row);
            case VALUE_TRUE -> column.putBoolean(row, true);
            case VALUE_FALSE -> column.putBoolean(row, false);
            case VALUE_NULL -> column.putNull(row);
            default -> column.putText(row, Column.JSON, NestedValues.copy(json));
        }
    }

    private void putWhole(ColumnBuilder column, int row) throws IOException {
        if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            column.putText(row, Column.BIG, json.getText());
        } else {
            column.putWhole(row, json.getLongValue());
        }
    }

    private void putDecimal(ColumnBuilder column, int row) throws IOException {
        double value = json.getDoubleValue();
        if (Double.isInfinite(value)) {
            reading.warn("number-too-large", text.inFeature(),
                    "A number is too large to be calculated with; it was kept as text.");
            column.putText(row, Column.TEXT, json.getText());
        } else {
            column.putDecimal(row, value);
        }
    }

    private void leaveOut() throws IOException {
        if (!tooManyColumns) {
            tooManyColumns = true;
            reading.warn("too-many-columns", text.inFeature(), "There are more than "
                    + AttributesBuilder.MOST_COLUMNS + " different property names; the further ones were left out.");
        }
        json.nextToken();
        json.skipChildren();
    }
}
