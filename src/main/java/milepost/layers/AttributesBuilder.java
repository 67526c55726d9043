package milepost.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the properties of features one after the other. */
public final class AttributesBuilder {

    /** More different names than any table has columns; a file with more uses names as values. */
    public static final int MOST_COLUMNS = 10_000;

    private final Map<String, ColumnBuilder> columns = new LinkedHashMap<>();
    private final ColumnBuilder ids = new ColumnBuilder();
    private final List<ColumnBuilder> touched = new ArrayList<>();
    private int row;

    /** The feature being read, counted from 0. */
    public int row() {
        return row;
    }

    public ColumnBuilder ids() {
        return ids;
    }

    /** The column of a name, for the feature being read; empty when there are too many names already. */
    public Optional<ColumnBuilder> column(String name) {
        Optional<ColumnBuilder> column = find(name);
        column.ifPresent(this::touch);
        return column;
    }

    /** The column of a name; empty when there are too many names already. */
    public Optional<ColumnBuilder> find(String name) {
        ColumnBuilder column = columns.get(name);
        if (column == null) {
            if (columns.size() >= MOST_COLUMNS) {
                return Optional.empty();
            }
            column = new ColumnBuilder();
            columns.put(name, column);
        }
        return Optional.of(column);
    }

    /**
     * Puts a value of the kinds that {@link Attributes} names, or any other as its text, into the feature being read.
     * Whether there was room for it: a new name may be one too many.
     */
    public boolean put(String name, Object value) {
        Optional<ColumnBuilder> column = column(name);
        column.ifPresent(found -> found.put(row, value));
        return column.isPresent();
    }

    /** Says that the feature being read has a value in a column. */
    public void touch(ColumnBuilder column) {
        touched.add(column);
    }

    public void endFeature() {
        touched.clear();
        row++;
    }

    /** Forgets the properties of the feature being read, but not its id. */
    public void dropProperties() {
        touched.forEach(column -> column.drop(row));
        touched.clear();
    }

    /** Forgets all that was put since the last feature. */
    public void dropFeature() {
        dropProperties();
        ids.drop(row);
    }

    /** Whether the properties of further features have room: together they may not have too many names. */
    public boolean hasRoomFor(AttributesBuilder further) {
        return columns.size() + further.columns.keySet().stream().filter(name -> !columns.containsKey(name)).count() <= MOST_COLUMNS;
    }

    /** Adds the properties of further features behind these; there must be room for them. */
    public void append(AttributesBuilder further) {
        further.columns.forEach((name, column) -> find(name).orElseThrow().append(column, row));
        ids.append(further.ids, row);
        row += further.row;
    }

    public Attributes build() {
        Map<String, Column> built = LinkedHashMap.newLinkedHashMap(columns.size());
        columns.forEach((name, column) -> built.put(name, column.build()));
        return new Attributes(built, ids.build(), row);
    }
}
