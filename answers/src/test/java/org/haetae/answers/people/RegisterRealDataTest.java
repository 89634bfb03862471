package org.haetae.answers.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.haetae.designations.Register;
import org.haetae.law.Law;
import org.haetae.party.Listing;
import org.haetae.party.Mark;
import org.haetae.party.Name;
import org.haetae.party.NameIndex;
import org.haetae.party.Party;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Keys, tags and names of the register beside the official list of July 2026, read where it lies. */
class RegisterRealDataTest {
    private static final Path LIST = Path.of(
            System.getProperty("haetae.shared", "../shared"),
            "data",
            "ofac",
            "sdn-names-2026-07-11",
            "ofac_sdn.json.gz");

    private record Line(String name, List<String> aliases, String program) {}

    private static Map<String, Line> official() throws IOException {
        Map<String, Line> lines = new HashMap<>();
        try (InputStreamReader in =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(LIST)), StandardCharsets.UTF_8);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            Map<String, String> now = new HashMap<>();
            List<String> aliases = new ArrayList<>();
            JsonToken token = json.nextToken();
            while (token != null) {
                if (token == JsonToken.VALUE_STRING) {
                    String field = json.currentName();
                    if (field == null) {
                        aliases.add(json.getString());
                    } else {
                        now.put(field, json.getString());
                    }
                }
                if (token == JsonToken.END_OBJECT) {
                    String uid = now.get("uid");
                    if (uid != null) {
                        lines.put(
                                uid,
                                new Line(
                                        now.getOrDefault("name", ""),
                                        List.copyOf(aliases),
                                        now.getOrDefault("program", "")));
                    }
                    now.clear();
                    aliases.clear();
                }
                token = json.nextToken();
            }
        }
        return lines;
    }

    @Test
    void everyListingThatStandsHasItsKeyTagAndNameThere() throws IOException {
        assumeTrue(Files.exists(LIST), "no " + LIST);
        Register register = Register.of(Law.read(Path.of(System.getProperty("haetae.root", ".."), "packs")));
        Map<String, Line> official = official();
        List<String> wrong = new ArrayList<>();
        for (Listing listing : register.listings()) {
            if (!listing.by().equals("us-ofac")) {
                continue;
            }
            Line line = official.get(listing.key().orElse(""));
            if (listing.until().isPresent()) {
                if (line != null) {
                    wrong.add(listing.id() + " is said to be off and is there");
                }
                continue;
            }
            if (line == null
                    || !List.of(line.program.split("[^A-Z0-9-]+", -1))
                            .contains(listing.tag().orElse(""))) {
                wrong.add(listing.id() + ": " + line);
                continue;
            }
            Party printed = new Party(
                    "x",
                    "LegalEntity",
                    java.util.stream.Stream.concat(java.util.stream.Stream.of(line.name), line.aliases.stream())
                            .map(name -> new Name(name, "Latn", Name.Form.ALIAS, "list", Mark.READ))
                            .toList(),
                    Optional.empty(),
                    List.of());
            NameIndex names = NameIndex.of(List.of(printed));
            boolean same = register.of(listing.party()).orElseThrow().party().names().stream()
                    .anyMatch(name -> !names.find(name.text()).isEmpty());
            if (!same) {
                wrong.add(listing.id() + ": none of its names is " + line);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
