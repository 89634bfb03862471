package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import org.haetae.server.Workbench;
import org.haetae.server.api.Catalogue;
import org.haetae.server.api.Input;
import org.haetae.server.api.OpenApi;
import org.haetae.server.api.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions for programs, through HTTP: every answer in its published schema, every error as problem details. */
class ApiTest {
    private static final Path DOCS = Path.of(System.getProperty("haetae.root", ".."), "docs", "api");
    private static final Catalogue QUESTIONS = Questions.of(Language.EN);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    private static Law law = Law.read(Ran.PACKS);
    private static Workbench open = open();

    private static Workbench open() {
        return Workbench.open(0, law, Ran.PACKS, () -> LocalDate.of(2026, 11, 24), "test", () -> QUESTIONS);
    }

    @BeforeAll
    static void answersSomething() throws Exception {
        assertThat(get("scenario/list").statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void close() {
        open.close();
    }

    private static HttpResponse<String> get(String target, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(open.address() + "api/v1/" + target));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    private static Schema schema(String name) {
        return SCHEMAS.computeIfAbsent(name, file -> {
            try {
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(DOCS.resolve(file + ".schema.json")));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** An answer in one of the schemas the document names, or problem details; never a fault. */
    private static void isAnswerOrProblem(Question question, String target, HttpResponse<String> response) {
        if (response.statusCode() == 200) {
            assertThat(type(response)).as(target).startsWith("application/json");
            String named = response.body().replaceFirst("(?s).*?\"schema\" : \"([a-z-]+)/1\".*", "$1");
            assertThat(OpenApi.schemas(question)).as(target).contains(named);
            assertThat(schema(named).validate(response.body(), InputFormat.JSON))
                    .as(target)
                    .isEmpty();
        } else {
            assertThat(response.statusCode()).as(target).isIn(400, 414, 503);
            assertThat(type(response)).as(target).isEqualTo("application/problem+json");
            assertThat(response.body()).as(target).contains("\"type\"", "\"title\"", "\"detail\"");
        }
    }

    private static String target(Question question, Map<String, List<String>> values) {
        List<String> fields = new ArrayList<>();
        values.forEach((name, all) ->
                all.forEach(value -> fields.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return question.path() + "?" + String.join("&", fields);
    }

    @Test
    void theDocumentInTheSourcesIsTheOneServed() throws Exception {
        String kept = Files.readString(DOCS.resolve("openapi.json"));
        assertThat(get("openapi.json").body()).isEqualTo(kept);
        assertThat(OpenApi.text(QUESTIONS)).isEqualTo(kept);
    }

    @Test
    void everySchemaTheDocumentRefersToIsServedBesideIt() throws Exception {
        for (Question question : QUESTIONS.questions()) {
            for (String name : OpenApi.schemas(question)) {
                String kept = Files.readString(DOCS.resolve(name + ".schema.json"));
                assertThat(get(name + ".schema.json").body()).isEqualTo(kept);
            }
        }
    }

    @Test
    void everyExampleOfHelpIsAnsweredInItsSchema() throws Exception {
        int asked = 0;
        for (Question question : QUESTIONS.questions()) {
            for (Question.Sample sample : question.samples(law)) {
                String target = target(question, sample.values());
                HttpResponse<String> response = get(target);
                assertThat(response.statusCode()).as(target + response.body()).isEqualTo(200);
                isAnswerOrProblem(question, target, response);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(40);
    }

    @Test
    void anAnswerIsTheOneOfTheCommandLine() throws Exception {
        assertThat(get("relief?scenario=cvid-only&as-of=2019-02-22").body())
                .isEqualTo(Ran.of("relief", "--scenario", "cvid-only", "--as-of", "2019-02-22", "--format", "json")
                        .out());
    }

    @Test
    void aListInPartsIsTheWholeList() throws Exception {
        List<String> ids = new ArrayList<>();
        String next = "people/list?limit=30";
        int parts = 0;
        while (!next.isEmpty()) {
            HttpResponse<String> part = get(next);
            assertThat(part.statusCode()).isEqualTo(200);
            ids.addAll(ids(part.body()));
            String link = part.headers().firstValue("Link").orElse("");
            next = link.contains("rel=\"next\"") ? link.replaceFirst(".*, </api/v1/(.*)>; rel=\"next\".*", "$1") : "";
            parts++;
        }
        assertThat(parts).isGreaterThan(1);
        assertThat(ids).isEqualTo(ids(get("people/list").body()));
    }

    private static List<String> ids(String body) {
        String parties = body.substring(body.indexOf("\"parties\""));
        return parties.lines()
                .filter(line -> line.startsWith("      \"id\""))
                .map(String::strip)
                .toList();
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() throws Exception {
        String link = get("people/list?limit=30").headers().firstValue("Link").orElseThrow();
        String cursor = link.replaceFirst(".*cursor=([^>]*)>.*", "$1");
        assertThat(get("record?cursor=" + cursor).statusCode()).isEqualTo(400);
        assertThat(get("people/list?by=un&cursor=" + cursor).statusCode()).isEqualTo(400);
        assertThat(get("relief?scenario=cvid-only,status-quo&limit=3").body()).contains("no list");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("unsc");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get("unsc", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("unsc?for=8", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aProblemNamesFieldFoundAndExpected() throws Exception {
        HttpResponse<String> response = get("relief?scenario=cvid&as-of=yesterday");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("\"field\" : \"scenario\"", "\"found\" : \"cvid\"", "\"nearest\" : \"cvid-only\"");
        assertThat(get("relief?as-of=yesterday").body()).contains("\"field\" : \"as-of\"", "a date as YYYY-MM-DD");
        assertThat(get("relief?as-of=yesterday&lang=ko").body()).contains("질문을 읽지 못했습니다");
        assertThat(get("reliefs").statusCode()).isEqualTo(404);
    }

    @Test
    void noFileIsEverOpened() throws Exception {
        Path secret = Files.createTempFile("haetae-secret", ".md");
        Files.writeString(secret, "offer waive OPENED-SECRET");
        String name = URLEncoder.encode(secret.toString(), StandardCharsets.UTF_8);
        for (String target : List.of(
                "relief?scenario=",
                "memo?name=",
                "scenario/show?name=",
                "offer?text=",
                "offer?text=%40",
                "plan?cost=",
                "explain?term=%40",
                "law/search?words=%40",
                "amend?file=",
                "people/read?file=",
                "unsc?votes=",
                "plan?schedule=",
                "relief?receipt=",
                "relief?packs=")) {
            assertThat(get(target + name).body()).as(target).doesNotContain("OPENED-SECRET");
        }
    }

    /** Seeded, and the seed is told: the same nonsense again with -Dhaetae.seed. */
    @Test
    void nonsenseIsAnsweredOrRefusedAndNeverAFault() throws Exception {
        long seed = Long.getLong("haetae.seed", 20261124);
        Random random = new Random(seed);
        List<String> nonsense = List.of(
                "<script>alert(1)</script>",
                "' OR 1=1 --",
                "../../../../etc/passwd",
                "@/etc/passwd",
                "-1",
                "99999999999999",
                "9999-99-99",
                "2019-02-30",
                "0001-01-01",
                "true",
                "null",
                "[]",
                "{\"a\":1}",
                "=",
                "a=b=c",
                "%00",
                "${jndi:x}",
                "법령",
                "\u202E\uFEFF",
                "\uD83D\uDE00",
                "--help",
                "-h",
                "--",
                "*",
                "x".repeat(3000),
                "a,b,,c",
                "\t\n",
                "..",
                "2019-02-22..2018-01-01",
                "met=bar",
                "nkspea-104a-block",
                "cvid-only",
                "1e9",
                "\\",
                "\"",
                "'",
                "(((((",
                "AND");
        for (Question question : QUESTIONS.questions()) {
            List<Question.Sample> samples = question.samples(law);
            for (Input input : question.inputs()) {
                Map<String, List<String>> values = new HashMap<>();
                // beside inputs that work, so that the nonsense gets as far as it can
                if (!samples.isEmpty()) {
                    values.putAll(samples.get(random.nextInt(samples.size())).values());
                }
                values.put(input.name(), List.of(nonsense.get(random.nextInt(nonsense.size()))));
                String target = target(question, values);
                isAnswerOrProblem(question, "seed " + seed + ": " + target, get(target));
            }
        }
    }
}
