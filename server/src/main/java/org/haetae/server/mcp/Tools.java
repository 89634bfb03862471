package org.haetae.server.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.haetae.answers.Answer;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.JsonWriter;
import org.haetae.answers.show.Look;
import org.haetae.answers.words.Refusal;
import org.haetae.law.Law;
import org.haetae.law.model.Later;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.server.api.ApiWord;
import org.haetae.server.api.Input;
import org.haetae.server.api.Question;
import org.haetae.server.api.Typed;
import org.jspecify.annotations.Nullable;

/** Questions as tools. The one law is asked by one call at a time. */
final class Tools {
    /** A law keeps each day it was asked about; after so many answers it begins afresh. */
    private static final int ANSWERS = 100;

    private static final String LANG = "lang";

    private final Supplier<LocalDate> today;
    private final Language language;
    private Law law;
    private int answers;

    Tools(Law law, Supplier<LocalDate> today, Language language) {
        this.law = law;
        this.today = today;
        this.language = language;
    }

    SyncToolSpecification of(Question question) {
        ToolAnnotations reads = ToolAnnotations.builder()
                .title(String.join(" ", question.words()))
                .readOnlyHint(true)
                .destructiveHint(false)
                .idempotentHint(true)
                .openWorldHint(false)
                .build();
        Tool tool = Tool.builder(question.id(), schema(question))
                .title(String.join(" ", question.words()))
                .description(description(question))
                .annotations(reads)
                .build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((_, request) -> {
                    Map<String, Object> arguments = request.arguments();
                    return call(question, arguments == null ? Map.of() : arguments);
                })
                .build();
    }

    private String description(Question question) {
        StringBuilder text = new StringBuilder(question.description());
        List<Question.Sample> samples = question.samples(law);
        if (!samples.isEmpty()) {
            text.append('\n').append(ApiWord.EXAMPLES.in(language));
            for (Question.Sample sample : samples) {
                Json.Fields arguments = Json.fields();
                for (Input input : question.inputs()) {
                    List<String> values = sample.values().get(input.name());
                    if (values != null) {
                        arguments.put(input.name(), argument(input, values));
                    }
                }
                String said = JsonWriter.of(arguments).strip().replaceAll("\\s*\n\\s*", " ");
                text.append("\n").append(said).append("  ").append(sample.says());
            }
        }
        return text.toString();
    }

    private static Json argument(Input input, List<String> values) {
        if (input.many()) {
            return Json.texts(values);
        }
        return input.kind() == Input.Kind.FLAG ? new Json.Truth(true) : new Json.Text(values.getFirst());
    }

    private static Map<String, Object> schema(Question question) {
        Json.Fields properties = Json.fields();
        List<String> required = new ArrayList<>();
        for (Input input : question.inputs()) {
            properties.put(input.name(), input.schema().put("description", input.description()));
            if (input.required()) {
                required.add(input.name());
            }
        }
        return object(Json.fields()
                .put("type", "object")
                .put("properties", properties)
                .put("required", Json.texts(required))
                .put("additionalProperties", false));
    }

    // calling

    private synchronized CallToolResult call(Question question, Map<String, Object> arguments) {
        Language asked = "ko".equals(arguments.get(LANG)) ? Language.KO : language;
        try {
            Map<String, List<String>> typed = typed(arguments, question);
            typed.putIfAbsent(LANG, List.of(asked == Language.KO ? "ko" : "en"));
            Map<String, List<String>> values = Typed.read(question, typed, law.pack(), asked);
            Answer answer = question.ask(law, values, Later.of(today));
            CallToolResult.Builder result = CallToolResult.builder()
                    .addTextContent(Format.TABLE.show(answer, Look.PLAIN))
                    .isError(false);
            if (answer.json() instanceof Json.Fields json) {
                result.structuredContent(object(json));
            }
            return result.build();
        } catch (BadInput e) {
            return error(String.join(
                    "\n",
                    e.problems().stream()
                            .map(problem -> Refusal.message(named(problem), asked))
                            .toList()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return error(ApiWord.FAULT_OF_TOOL.in(asked) + " (" + e.getClass().getSimpleName() + ").");
        } finally {
            answers++;
            if (answers % ANSWERS == 0) {
                law = law.afresh();
            }
        }
    }

    private static CallToolResult error(String message) {
        return CallToolResult.builder().addTextContent(message).isError(true).build();
    }

    /** The option a problem stands at, as the argument it is here. */
    private static Problem named(Problem problem) {
        Position at = problem.at();
        return new Problem(
                new Position(at.file().replaceFirst("^--", ""), at.line(), at.column()),
                problem.found(),
                problem.expected(),
                problem.nearest(),
                problem.excerpt());
    }

    /** Arguments as text: numbers and truths as they are written, lists apart; null is as if not there. */
    private static Map<String, List<String>> typed(Map<String, Object> arguments, Question question) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        arguments.forEach((name, value) -> {
            List<String> texts = new ArrayList<>();
            List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object one : values) {
                Optional<String> text = text(one);
                text.ifPresent(texts::add);
                if (text.isEmpty()) {
                    String expected = question.inputs().stream()
                            .filter(input -> input.name().equals(name))
                            .map(Input::description)
                            .findFirst()
                            .orElse("an argument of it");
                    problems.add(Problem.of(Position.ofFile(name), String.valueOf(one), expected));
                }
            }
            if (!texts.isEmpty()) {
                typed.put(name, texts);
            }
        });
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return typed;
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String || value instanceof Boolean || value instanceof Number
                ? Optional.of(value.toString())
                : Optional.empty();
    }

    // JSON as the library takes it

    private static Map<String, Object> object(Json.Fields fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        fields.fields().forEach((name, value) -> map.put(name, value(value)));
        return map;
    }

    /** JSON's null is Java's here: the library writes what it is given. */
    @SuppressWarnings("NullAway")
    private static Object value(Json json) {
        return switch (json) {
            case Json.Text(String text) -> text;
            case Json.Whole(long number) -> number;
            case Json.Truth(boolean so) -> so;
            case Json.Nothing _ -> null;
            case Json.Rows(List<Json> items) -> {
                List<Object> list = new ArrayList<>();
                items.forEach(item -> list.add(value(item)));
                yield list;
            }
            case Json.Fields fields -> object(fields);
        };
    }
}
