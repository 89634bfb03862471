package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;

/**
 * What a measure and its ways out have to do with each other on the as-of day, in one scenario: the ways out of a measure, or
 * the measures a way out reaches, also those it does not name.
 *
 * @param decided whether facts were assumed, so that the verdicts say something; only who reaches whom otherwise
 * @param outcome of the measure asked about
 */
public record Bearing(String scenario, boolean decided, Optional<Outcome.Word> outcome, List<Link> links) {
    /** The other end, and the verdict of the way out on the measure. */
    public record Link(String kind, String id, String title, UslmRef cite, Verdict.Word verdict) {}

    public Bearing {
        links = List.copyOf(links);
    }

    static List<Bearing> of(Law law, Ask ask, Rule rule) {
        boolean decided = ask.said().stream()
                .anyMatch(option -> option.equals("--scenario")
                        || option.equals("--fact")
                        || option.equals("--reading")
                        || option.equals("--mode"));
        List<Bearing> all = new ArrayList<>();
        for (Assumed assumed : ask.assumed()) {
            Inquiry inquiry = ask.inquiry(law, assumed);
            Optional<Outcome.Word> outcome = Optional.empty();
            List<Link> links = new ArrayList<>();
            for (Row row : inquiry.rows()) {
                if (row.equals(rule)) {
                    RowAnswer answer = inquiry.row(row);
                    outcome = Optional.of(answer.outcome().word());
                    answer.routes().forEach(route -> links.add(link(ask.wording(law), route.route(), route)));
                } else if (rule instanceof Route) {
                    for (RouteAnswer route : inquiry.row(row).routes()) {
                        if (route.route().equals(rule)) {
                            links.add(link(ask.wording(law), row, route));
                        }
                    }
                }
            }
            all.add(new Bearing(assumed.name(), decided, outcome, links));
        }
        return all;
    }

    private static Link link(Wording wording, Rule other, RouteAnswer route) {
        return new Link(
                RuleText.kind(other),
                other.id(),
                wording.title(other),
                other.cite(),
                route.verdict().word());
    }

    Json json(Wording wording) {
        return Json.fields()
                .put("scenario", scenario)
                .put("outcome", outcome.filter(_ -> decided).map(Enum::name))
                .put(
                        "links",
                        Json.rows(
                                links,
                                link -> Json.fields()
                                        .put("kind", link.kind())
                                        .put("id", link.id())
                                        .put("title", link.title())
                                        .put("cite", link.cite().path())
                                        .put(
                                                "verdict",
                                                decided
                                                        ? Optional.of(
                                                                link.verdict().name())
                                                        : Optional.empty())
                                        .put(
                                                "verdictWords",
                                                decided
                                                        ? Optional.of(wording.say(Terms.of(link.verdict())))
                                                        : Optional.empty())));
    }
}
