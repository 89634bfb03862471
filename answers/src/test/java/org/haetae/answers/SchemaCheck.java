package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.notation.DisplayWidth;

/** What every answer has to keep: its published schema, a hundred columns, a line in each format. */
public final class SchemaCheck {
    private static final Path API = Path.of(System.getProperty("haetae.root", ".."), "docs", "api");

    private SchemaCheck() {}

    /**
     * Looks at all of it.
     *
     * @param schema name without number and ending
     */
    public static void holds(Answer answer, String schema) {
        String json = Format.JSON.show(answer, Look.PLAIN);
        try {
            String published = Files.readString(API.resolve(schema + ".schema.json"));
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(published)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(json).contains("\"schema\" : \"" + schema + "/1\"");
        assertThat(Format.TABLE.show(answer, Look.PLAIN).lines()).allMatch(line -> DisplayWidth.of(line) <= Look.WIDTH);
        assertThat(Format.CSV.show(answer, Look.PLAIN).lines()).hasSizeGreaterThan(0);
        assertThat(Format.MD.show(answer, Look.PLAIN)).startsWith("# ");
    }
}
