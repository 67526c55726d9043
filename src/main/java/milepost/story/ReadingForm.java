package milepost.story;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milepost.layers.LoadChoices;
import milepost.layers.RepairKind;
import milepost.layers.TableColumns;

/** How a story's file says what was decided about the reading of a layer. */
final class ReadingForm {

    private ReadingForm() { }

    static LoadChoices read(DocumentNode node) {
        Optional<String> system = node.member("system").map(DocumentNode::asText);
        Optional<TableColumns> columns = node.member("columns").map(ReadingForm::columns);
        Optional<String> table = node.member("table").map(DocumentNode::asText);
        return new LoadChoices(system, node.flag("latitudeFirst", false), columns, table, unrepaired(node));
    }

    private static TableColumns columns(DocumentNode node) {
        String kind = node.text("kind");
        TableColumns.Kind known = Stream.of(TableColumns.Kind.values()).filter(one -> FormWords.of(one).equals(kind)).findFirst()
                .orElseThrow(() -> node.fault("has an unknown kind “" + kind + "”"));
        return new TableColumns(known, node.text("first"), node.textOrNone("second"));
    }

    private static Set<RepairKind> unrepaired(DocumentNode node) {
        Set<RepairKind> kinds = EnumSet.noneOf(RepairKind.class);
        for (String code : node.list("unrepaired", DocumentNode::asText)) {
            kinds.add(Stream.of(RepairKind.values()).filter(kind -> kind.code().equals(code)).findFirst()
                    .orElseThrow(() -> node.fault("names an unknown repair “" + code + "”")));
        }
        return kinds;
    }

    /** Nothing where nothing was decided. */
    static void write(LoadChoices reading, JsonGenerator json) throws IOException {
        if (reading.equals(LoadChoices.NONE)) {
            return;
        }
        json.writeObjectFieldStart("reading");
        StoryWriter.text(json, "system", reading.system().orElse(""));
        if (reading.swapped()) {
            json.writeBooleanField("latitudeFirst", true);
        }
        if (reading.columns().isPresent()) {
            TableColumns columns = reading.columns().get();
            json.writeObjectFieldStart("columns");
            json.writeStringField("kind", FormWords.of(columns.kind()));
            json.writeStringField("first", columns.first());
            StoryWriter.text(json, "second", columns.second());
            json.writeEndObject();
        }
        StoryWriter.text(json, "table", reading.table().orElse(""));
        List<String> unrepaired = reading.unrepaired().stream().map(RepairKind::code).sorted().toList();
        StoryWriter.texts(json, "unrepaired", unrepaired);
        json.writeEndObject();
    }
}
