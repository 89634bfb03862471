package org.haetae.party.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The names this room uses, held against names written down from the published schema: the schema pages of FollowTheMoney 3.8
 * (followthemoney/schema/Person.yaml and its neighbours, read in November 2026). Only names we write are listed.
 */
class FtmModelTest {
    private static final Map<String, List<String>> PUBLISHED = Map.of(
            "Person",
                    List.of(
                            "name",
                            "alias",
                            "weakAlias",
                            "previousName",
                            "birthDate",
                            "nationality",
                            "position",
                            "topics"),
            "Company", List.of("name", "alias", "jurisdiction", "summary", "program", "notes", "topics"),
            "PublicBody", List.of("name", "alias", "jurisdiction", "summary", "program", "notes", "topics"),
            "Organization", List.of("name", "alias", "jurisdiction", "summary", "program", "notes", "topics"),
            "Sanction",
                    List.of(
                            "entity",
                            "authority",
                            "authorityId",
                            "unscId",
                            "program",
                            "provisions",
                            "reason",
                            "status",
                            "listingDate",
                            "startDate",
                            "endDate",
                            "country",
                            "sourceUrl",
                            "summary",
                            "description"),
            "Ownership", List.of("owner", "asset", "percentage", "role", "startDate", "endDate", "sourceUrl"),
            "UnknownLink", List.of("subject", "object", "role", "sourceUrl"),
            "Vessel", List.of("name", "imoNumber", "flag", "callSign"));

    private static final FtmModel MODEL = FtmModel.read();

    @Test
    void everyNameWrittenDownIsInTheModel() {
        PUBLISHED.forEach((schema, properties) ->
                assertThat(MODEL.properties(schema)).as(schema).containsAll(properties));
    }

    @Test
    void aSchemaHasThePropertiesOfWhatItExtends() {
        assertThat(MODEL.isA("Company", "LegalEntity")).isTrue();
        assertThat(MODEL.isA("Company", "Person")).isFalse();
        assertThat(MODEL.required("Ownership")).containsExactly("asset", "owner");
        assertThat(MODEL.required("Person")).containsExactly("name");
        assertThat(MODEL.properties("Sanction")).doesNotContain("name");
    }

    @Test
    void aSchemaItDoesNotKnowHasNoProperties() {
        assertThat(MODEL.properties("Dragon")).isEmpty();
        assertThat(MODEL.schemata()).doesNotContain("Dragon");
    }
}
