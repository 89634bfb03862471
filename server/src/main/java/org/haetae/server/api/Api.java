package org.haetae.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.JsonWriter;
import org.haetae.law.Law;
import org.haetae.law.model.Later;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.server.http.Handler;
import org.haetae.server.http.Query;
import org.haetae.server.http.Refused;
import org.haetae.server.http.Reply;
import org.haetae.server.http.Request;
import org.haetae.server.page.Link;
import org.haetae.server.page.Site;
import org.jspecify.annotations.Nullable;

/** The questions under {@code /api/v1}, in front of the pages. An answer is the JSON of the command line, in its published schema. */
public final class Api implements Handler {
    static final String ROOT = "/api/v1/";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String SCHEMA = ".schema.json";

    private final Site pages;
    private final Supplier<Catalogue> make;
    private final Supplier<LocalDate> today;
    private @Nullable Catalogue catalogue;

    /**
     * Stands before the pages.
     *
     * @param make the questions, made when the first is asked: a page must not wait for them
     */
    public Api(Site pages, Supplier<Catalogue> make, Supplier<LocalDate> today) {
        this.pages = pages;
        this.make = make;
        this.today = today;
    }

    private synchronized Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = make.get();
        }
        return catalogue;
    }

    private static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static Language language(Query query) {
        boolean korean =
                query.first("lang").filter(code -> code.equalsIgnoreCase("ko")).isPresent();
        return korean ? Language.KO : Language.EN;
    }

    @Override
    public String era() {
        return pages.era();
    }

    @Override
    public Reply refuse(Refused why, String target) {
        if (!isApi(target.split("\\?", 2)[0])) {
            return pages.refuse(why, target);
        }
        boolean korean = target.matches(".*[?&]lang=ko(&.*)?");
        return Trouble.refused(why, korean ? Language.KO : Language.EN);
    }

    @Override
    public Reply answer(Request request) {
        if (!isApi(request.path())) {
            return pages.answer(request);
        }
        Language language = language(request.query());
        String path = request.path().startsWith(ROOT) ? request.path().substring(ROOT.length()) : "";
        if (path.equals("openapi.json")) {
            return Reply.text(200, JSON, OpenApi.text(catalogue()));
        }
        Optional<String> schema = path.endsWith(SCHEMA) ? schema(path) : Optional.empty();
        if (schema.isPresent()) {
            return Reply.text(200, "application/schema+json", schema.get());
        }
        Optional<Question> question = catalogue().at(path);
        return question.isEmpty() ? Trouble.nothing(request.path(), language) : ask(question.get(), request, language);
    }

    private Reply ask(Question question, Request request, Language language) {
        Set<String> names = new LinkedHashSet<>(List.of(Parts.LIMIT, Parts.CURSOR));
        question.inputs().forEach(input -> names.add(input.name()));
        try {
            return pages.lending(law -> answer(law, question, request, language));
        } catch (BadInput e) {
            return Trouble.badInput(e.problems(), names, language);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Trouble.refused(Refused.BUSY, language);
        }
    }

    private Reply answer(Law law, Question question, Request request, Language language) {
        Map<String, List<String>> fields = new LinkedHashMap<>(request.query().fields());
        Map<String, List<String>> parts = new LinkedHashMap<>();
        if (Parts.has(question)) {
            for (String name : List.of(Parts.LIMIT, Parts.CURSOR)) {
                Optional.ofNullable(fields.remove(name)).ifPresent(values -> parts.put(name, values));
            }
        }
        String rests =
                question.path() + new TreeMap<>(fields) + era() + law.pack().ids();
        Optional<Parts> asked = Parts.asked(parts, rests, language);
        Map<String, List<String>> values = Typed.read(question, fields, law.pack(), language);
        Json json = question.ask(law, values, Later.of(today)).json();
        if (asked.isEmpty() || !(json instanceof Json.Fields whole)) {
            return Reply.text(200, JSON, JsonWriter.of(json));
        }
        Parts.Part part = asked.get().of(question, whole, language);
        Link here = Link.to(request.path());
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            here = here.with(field.getKey(), String.join("\n", field.getValue()));
        }
        Link first = here.with(Parts.LIMIT, Integer.toString(part.limit()));
        StringBuilder links = new StringBuilder("<" + first + ">; rel=\"first\"");
        part.next()
                .ifPresent(next -> links.append(", <")
                        .append(first.with(Parts.CURSOR, next))
                        .append(">; rel=\"next\""));
        return Reply.text(200, JSON, JsonWriter.of(part.body())).with("Link", links.toString());
    }

    /** A published schema, which was packed into the program when it was built. */
    static Optional<String> schema(String name) {
        if (!name.matches("[a-z-]+\\.schema\\.json")) {
            return Optional.empty();
        }
        try (InputStream in = Api.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
