package org.haetae.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.JsonWriter;

/**
 * The OpenAPI 3.1 document of the questions, made from the same catalogue that answers them. It lies beside the schemas it refers to: in
 * {@code docs/api} of the sources, and under {@code /api/v1} of a running workbench.
 */
public final class OpenApi {
    /** Questions whose answers are in schemas of other names than their own. */
    private static final Map<String, List<String>> SCHEMAS =
            Map.of("people-export", List.of("people-list"), "law-list", List.of("law-list", "law-names"));

    private OpenApi() {}

    /** The names of the schemas an answer may be in, without ending. */
    public static List<String> schemas(Question question) {
        return SCHEMAS.getOrDefault(question.id(), List.of(question.id()));
    }

    /** The document as text, ended by a line feed. */
    public static String text(Catalogue catalogue) {
        Json.Fields paths = Json.fields();
        catalogue.questions().forEach(question -> paths.put("/" + question.path(), path(question)));
        return JsonWriter.of(Json.fields()
                .put("openapi", "3.1.0")
                .put(
                        "info",
                        Json.fields()
                                .put("title", "Haetae")
                                .put("version", "1")
                                .put(
                                        "description",
                                        "The questions of the command line, each with the names of its options; answers are the"
                                                + " JSON of --format json. Only this machine is answered. Not legal advice.")
                                .put("license", Json.fields().put("name", "Apache-2.0")))
                .put(
                        "servers",
                        new Json.Rows(List.of(Json.fields()
                                .put("url", "/api/v1")
                                .put("description", "A workbench that haetae serve opened."))))
                .put("paths", paths)
                .put("components", components()));
    }

    private static Json path(Question question) {
        List<Json> parameters = new ArrayList<>();
        for (Input input : question.inputs()) {
            parameters.add(parameter(input.name(), input.description(), input.required(), input.schema()));
        }
        if (Parts.has(question)) {
            parameters.add(parameter(
                    Parts.LIMIT,
                    "how many items of the list to give; all of them if neither limit nor cursor is given",
                    false,
                    Json.fields().put("type", "integer").put("minimum", 1).put("maximum", Parts.MOST)));
            parameters.add(parameter(
                    Parts.CURSOR,
                    "where the next part begins, from the Link header of the one before",
                    false,
                    Json.fields().put("type", "string")));
        }
        Json.Fields get = Json.fields()
                .put("operationId", question.id())
                .put("summary", question.description())
                .put("parameters", new Json.Rows(parameters))
                .put("responses", responses(question));
        return Json.fields().put("get", get);
    }

    private static Json parameter(String name, String description, boolean required, Json schema) {
        return Json.fields()
                .put("name", name)
                .put("in", "query")
                .put("required", required)
                .put("description", description)
                .put("schema", schema);
    }

    private static Json responses(Question question) {
        List<Json> schemas = new ArrayList<>();
        schemas(question).forEach(name -> schemas.add(Json.fields().put("$ref", name + ".schema.json")));
        Json schema = schemas.size() == 1 ? schemas.getFirst() : Json.fields().put("oneOf", new Json.Rows(schemas));
        Json.Fields headers = Json.fields().put("ETag", header("Of these bytes; If-None-Match with it gives 304."));
        if (Parts.has(question)) {
            headers.put("Link", header("Where the first and the next part are (RFC 8288), if a part was asked for."));
        }
        Json.Fields responses = Json.fields()
                .put(
                        "200",
                        Json.fields()
                                .put("description", "The answer.")
                                .put("headers", headers)
                                .put("content", content("application/json", schema)))
                .put("304", Json.fields().put("description", "The answer has not changed."));
        for (String status : List.of("400", "405", "413", "414", "421", "500", "503")) {
            responses.put(status, Json.fields().put("$ref", "#/components/responses/Problem"));
        }
        return responses;
    }

    private static Json header(String description) {
        return Json.fields()
                .put("description", description)
                .put("schema", Json.fields().put("type", "string"));
    }

    private static Json content(String type, Json schema) {
        return Json.fields().put(type, Json.fields().put("schema", schema));
    }

    private static Json components() {
        Json.Fields text = Json.fields().put("type", "string");
        Json.Fields whole = Json.fields().put("type", "integer");
        Json one = Json.fields()
                .put("type", "object")
                .put(
                        "properties",
                        Json.fields()
                                .put("field", described("The parameter it is about."))
                                .put("file", described("The file or place it is about, where that is no parameter."))
                                .put("line", whole)
                                .put("column", whole)
                                .put("found", described("What stood there."))
                                .put("expected", described("What was expected."))
                                .put("nearest", described("What was most likely meant.")))
                .put("required", Json.texts(List.of("found", "expected")))
                .put("additionalProperties", false);
        Json problem = Json.fields()
                .put("type", "object")
                .put("description", "Problem details, RFC 9457.")
                .put(
                        "properties",
                        Json.fields()
                                .put("type", text)
                                .put("title", text)
                                .put("status", whole)
                                .put("detail", text)
                                .put(
                                        "problems",
                                        Json.fields().put("type", "array").put("items", one)))
                .put("required", Json.texts(List.of("type", "title", "status", "detail")))
                .put("additionalProperties", false);
        Json.Fields schema = Json.fields().put("$ref", "#/components/schemas/Problem");
        return Json.fields()
                .put("schemas", Json.fields().put("Problem", problem))
                .put(
                        "responses",
                        Json.fields()
                                .put(
                                        "Problem",
                                        Json.fields()
                                                .put("description", "What is wrong, thing by thing.")
                                                .put("content", content(Trouble.TYPE, schema))));
    }

    private static Json described(String words) {
        return Json.fields().put("type", "string").put("description", words);
    }
}
