package org.haetae.party.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FollowTheMoney lines in and out. */
class FtmTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("x.ftm.json"), text);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws IOException {
        FtmEntity entity = new FtmEntity(
                "x-1",
                "Person",
                "Ann “A” 안",
                Map.of("name", List.of("Ann \"A\"", "안"), "birthDate", List.of("1970")),
                List.of("d"),
                List.of("other-1"),
                true);

        String line = new FtmWriter().line(entity);
        FtmFile read = FtmReader.read(file(line));

        assertThat(line).endsWith("}\n").startsWith("{\"id\":\"x-1\",\"caption\":");
        assertThat(read.entities()).containsExactly(entity);
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void unknownSchemataPropertiesAndFieldsAreReadOverAndTold() throws IOException {
        FtmFile read = FtmReader.read(file("""
                {"id":"a","schema":"Person","properties":{"name":["A"],"shoeSize":["44"]},"colour":"red"}

                {"id":"b","schema":"Dragon","properties":{"name":["B"],"shoeSize":["9"]},"first_seen":"2020-01-01T00:00:00"}
                {"id":"c","schema":"Person","properties":{"name":"C","shoeSize":["44"]}}
                """));

        assertThat(read.entities()).extracting(FtmEntity::id).containsExactly("a", "b", "c");
        assertThat(read.entities().getLast().names()).containsExactly("C");
        assertThat(read.notes())
                .containsExactlyInAnyOrder(
                        new FtmFile.Note(FtmFile.What.FIELD, "colour", 1, 1),
                        new FtmFile.Note(FtmFile.What.PROPERTY, "Person:shoeSize", 1, 2),
                        new FtmFile.Note(FtmFile.What.SCHEMA, "Dragon", 3, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"a"                                  | 1:10: found text that is no JSON
            ["a"]                                      | 1:1: found a line that is no object
            {"schema":"Person","properties":{}}        | 1:1: found no id, expected an entity with an id and a schema
            {"id":"a","properties":{}}                 | 1:1: found no schema
            {"id":7,"schema":"Person"}                 | found no text as id, expected a text
            {"id":"a","schema":"Person","properties":[]} | found properties that are no object
            {"id":"a","schema":"Person","properties":{"name":[1]}} | found no text as name
            {"id":"a","schema":"Person","properties":{"name":1}} | found no list as name, expected a list of texts
            {"id":"a","schema":"Person"}{"id":"b"}     | found more after the entity, expected one entity a line
            """)
    void whatIsNoEntityIsToldWithItsPlace(String line, String message) throws IOException {
        Path file = file(line.strip() + "\n");

        assertThatThrownBy(() -> FtmReader.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("x.ftm.json:1:")
                .hasMessageContaining(message);
    }

    @Test
    void severalBadLinesAreToldAtOnceAndNothingIsRead() throws IOException {
        Path file = file("{}\n{\"id\":\"a\",\"schema\":\"Person\"}\nnonsense\n");

        assertThatThrownBy(() -> FtmReader.read(file))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems())
                                .extracting(problem -> problem.at().line())
                                .containsExactly(1, 3));
    }

    @Test
    void anEmptyAMissingAndABinaryFileAreEachOneMessage() throws IOException {
        Path empty = file("\n");
        Path binary = Files.write(folder.resolve("b"), new byte[] {'{', (byte) 0xFF, (byte) 0xFE});

        assertThatThrownBy(() -> FtmReader.read(empty)).hasMessageContaining("found an empty file");
        assertThatThrownBy(() -> FtmReader.read(folder.resolve("none"))).hasMessageContaining("found no such file");
        assertThatThrownBy(() -> FtmReader.read(folder)).hasMessageContaining("found a folder");
        assertThatThrownBy(() -> FtmReader.read(binary)).hasMessageContaining("not UTF-8");
    }

    @Test
    void aFileOfManyLinesIsReadLineByLine() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("{\"id\":\"p-")
                    .append(i)
                    .append("\",\"schema\":\"Person\",\"properties\":{\"name\":[\"N\"]}}\n");
        }
        Path file = Files.write(folder.resolve("many"), text.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(FtmReader.read(file).entities()).hasSize(20_000);
    }
}
