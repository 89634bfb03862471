package org.haetae.party.ftm;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes entities as JSON lines: UTF-8, one object a line, ended by a line feed. */
public final class FtmWriter {
    private final JsonFactory factory = new JsonFactory();

    /** One line, ended by a line feed; the same entity is always the same line. */
    public String line(FtmEntity entity) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("id", entity.id());
            json.writeStringProperty("caption", entity.caption());
            json.writeStringProperty("schema", entity.schema());
            json.writeName("properties");
            json.writeStartObject();
            entity.properties().forEach((name, values) -> {
                json.writeName(name);
                texts(json, values);
            });
            json.writeEndObject();
            json.writeName("datasets");
            texts(json, entity.datasets());
            json.writeName("referents");
            texts(json, entity.referents());
            json.writeBooleanProperty("target", entity.target());
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void texts(JsonGenerator json, List<String> values) {
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
