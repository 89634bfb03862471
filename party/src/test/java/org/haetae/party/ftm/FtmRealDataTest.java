package org.haetae.party.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The published model and published samples, read where they lie. */
class FtmRealDataTest {
    private static final Path SHARED = Path.of(System.getProperty("haetae.shared", "../shared"), "data", "ftm");

    @Test
    void everyNameOfTheModelIsPublished() throws IOException {
        Path published = SHARED.resolve("defaultModel-3.8.4.json");
        assumeTrue(Files.exists(published), "no " + published);
        Set<String> names = names(published);
        FtmModel model = FtmModel.read();

        assertThat(names).containsAll(model.schemata());
        for (String schema : model.schemata()) {
            assertThat(names).as(schema).containsAll(model.properties(schema));
        }
    }

    /** Every name of a field anywhere in a JSON file. */
    private static Set<String> names(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
            JsonToken token = json.nextToken();
            while (token != null) {
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(json.currentName());
                }
                token = json.nextToken();
            }
        }
        return names;
    }

    @Test
    void publishedSamplesComeBackTheSame() throws IOException {
        Path samples = SHARED.resolve("samples");
        assumeTrue(Files.isDirectory(samples), "no " + samples);
        FtmWriter writer = new FtmWriter();
        try (Stream<Path> files = Files.list(samples)) {
            List<Path> entities = files.filter(file -> file.toString().endsWith(".entities.ftm.json"))
                    .toList();
            assertThat(entities).isNotEmpty();
            for (Path file : entities) {
                FtmFile read = FtmReader.read(file);
                Path again = Files.createTempFile("ftm", ".json");
                StringBuilder text = new StringBuilder();
                read.entities().forEach(entity -> text.append(writer.line(entity)));
                Files.writeString(again, text);
                assertThat(FtmReader.read(again).entities()).as(file.toString()).isEqualTo(read.entities());
                Files.delete(again);
            }
        }
    }
}
