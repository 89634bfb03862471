package org.haetae.answers.show;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON as text, indented, ended by a line feed. */
public final class JsonWriter {
    /** Writes through the streaming core: data binding would double the time to start. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private JsonWriter() {}

    /** The whole as text. */
    public static String of(Json json) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(new Indented(), out)) {
            write(json, generator);
        }
        return out.append('\n').toString();
    }

    private static void write(Json json, JsonGenerator out) {
        switch (json) {
            case Json.Text(String text) -> out.writeString(text);
            case Json.Whole(long number) -> out.writeNumber(number);
            case Json.Truth(boolean so) -> out.writeBoolean(so);
            case Json.Nothing _ -> out.writeNull();
            case Json.Rows(List<Json> items) -> {
                out.writeStartArray();
                items.forEach(item -> write(item, out));
                out.writeEndArray();
            }
            case Json.Fields object -> {
                out.writeStartObject();
                for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                    out.writeName(field.getKey());
                    write(field.getValue(), out);
                }
                out.writeEndObject();
            }
        }
    }
}
