package org.haetae.server.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.JsonWriter;
import org.haetae.answers.words.Refusal;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.Problem;
import org.haetae.server.http.Refused;
import org.haetae.server.http.Reply;

/** What went wrong, as problem details (RFC 9457): a type, a title, and for each thing wrong its field, what stood there, what was expected. */
final class Trouble {
    static final String TYPE = "application/problem+json";

    private Trouble() {}

    /** A question that cannot be read. */
    static Reply badInput(List<Problem> problems, Set<String> names, Language language) {
        String detail = problems.stream()
                .map(problem -> Refusal.message(field(problem), language))
                .collect(Collectors.joining("\n"));
        Json.Fields body = about(Refused.MALFORMED.status(), "bad-input", ApiWord.NOT_READ.in(language), detail);
        body.put("problems", Json.rows(problems, problem -> problem(problem, names)));
        return reply(Refused.MALFORMED.status(), body);
    }

    /** The same problem, its option named as the field it is here. */
    static Problem field(Problem problem) {
        String file = problem.at().file().replaceFirst("^--", "");
        return new Problem(
                new org.haetae.notation.Position(
                        file, problem.at().line(), problem.at().column()),
                problem.found(),
                problem.expected(),
                problem.nearest(),
                problem.excerpt());
    }

    private static Json problem(Problem problem, Set<String> names) {
        String place = field(problem).at().file();
        String first = place.split(" ", 2)[0];
        Json.Fields told = Json.fields();
        if (names.contains(first)) {
            told.put("field", first);
        } else {
            told.put("file", place);
        }
        if (problem.at().line() > 0) {
            told.put("line", problem.at().line());
            told.put("column", problem.at().column());
        }
        told.put("found", problem.found());
        told.put("expected", problem.expected());
        problem.nearest().ifPresent(near -> told.put("nearest", near));
        return told;
    }

    /** An address nothing is at. */
    static Reply nothing(String path, Language language) {
        String detail = ApiWord.NOTHING_HERE_DETAIL.in(language, Problem.visibly(path));
        return reply(404, about(404, "nothing-here", ApiWord.NOTHING_HERE.in(language), detail));
    }

    /** A request that was turned away. */
    static Reply refused(Refused why, Language language) {
        ApiWord title = switch (why) {
            case HOST -> ApiWord.HOST;
            case METHOD -> ApiWord.METHOD;
            case TOO_LONG -> ApiWord.TOO_LONG;
            case BODY -> ApiWord.BODY;
            case MALFORMED -> ApiWord.MALFORMED;
            case BUSY -> ApiWord.BUSY;
            case SLOW -> ApiWord.SLOW;
            case FAULT -> ApiWord.FAULT;
        };
        String type = why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return reply(why.status(), about(why.status(), type, title.in(language), title.in(language) + "."));
    }

    private static Json.Fields about(int status, String type, String title, String detail) {
        return Json.fields()
                .put("type", "urn:haetae:problem:" + type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
    }

    private static Reply reply(int status, Json body) {
        return Reply.text(status, TYPE, JsonWriter.of(body)).fresh();
    }
}
