package org.haetae.law.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Reason;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Profile;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Target;

/**
 * Opens an answer down to its leaves. The conditions shown are the very parts that were evaluated, so nothing that counted can be
 * left out; an exception that takes a row out of a route's reach is a claim of its own.
 */
public final class Prover {
    private final Inquiry asked;

    public Prover(Inquiry asked) {
        this.asked = asked;
    }

    public Proof of(RowAnswer answer) {
        List<Proof> because = new ArrayList<>();
        because.add(standing(answer));
        answer.routes().forEach(route -> because.add(of(route)));
        because.addAll(exceptions(answer.row()));
        for (Measure command : answer.commands()) {
            because.add(
                    claim(Proof.Kind.THEN, command, "owed once " + answer.row().id() + " is gone", List.of()));
        }
        return claim(Proof.Kind.OUTCOME, answer.row(), answer.outcome().word().name(), because);
    }

    private static Proof claim(Proof.Kind kind, Rule rule, String says, List<Proof> because) {
        return new Proof(
                kind,
                rule.id(),
                "",
                says,
                Optional.empty(),
                Optional.of(rule.cite()),
                Optional.of(rule.at()),
                rule.life().verify(),
                because);
    }

    private Proof standing(RowAnswer answer) {
        List<Proof> because = new ArrayList<>();
        answer.standing().because().forEach(reason -> because.add(reason(reason)));
        acts(answer.row()).forEach(because::add);
        answer.row().restsOn().stream()
                .filter(line -> line.life().span().contains(asked.asOf().law()))
                .forEach(line -> because.add(
                        reason(new Reason(Reason.Word.RESTS_ON, line.value().names(), Optional.empty()))));
        return claim(Proof.Kind.STANDING, answer.row(), answer.standing().word().word(), because);
    }

    private List<Proof> acts(Rule rule) {
        return asked.situation().actsOf(rule.id()).stream().map(Prover::act).toList();
    }

    private static Proof act(Act act) {
        String words = act.date() + " "
                + String.join(", ", act.by())
                + act.of().map(of -> " of " + of).orElse("")
                + act.source().map(source -> " (" + source.text() + ")").orElse("");
        return new Proof(
                Proof.Kind.ACT,
                act.rule(),
                act.limb().orElse(""),
                words.strip(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(act.at()),
                act.verify(),
                List.of());
    }

    private static Proof reason(Reason reason) {
        return new Proof(
                Proof.Kind.REASON,
                reason.names().stream().collect(Collectors.joining(", ")),
                "",
                reason.word().word(),
                Optional.empty(),
                reason.cite(),
                Optional.empty(),
                false,
                List.of());
    }

    public Proof of(RouteAnswer answer) {
        List<Proof> because = new ArrayList<>();
        Verdict verdict = answer.verdict();
        verdict.because().forEach(reason -> because.add(reason(reason)));
        acts(answer.route()).forEach(because::add);
        verdict.condition().ifPresent(condition -> because.add(part(condition.part(), condition)));
        return claim(Proof.Kind.VERDICT, answer.route(), verdict.word().name(), because);
    }

    private static Proof part(Part part, Verdict.Condition condition) {
        Value value = condition.values().apply(part);
        return new Proof(
                Proof.Kind.CONDITION,
                part.shape().name(),
                part.label(),
                part.item(),
                Optional.of(value),
                Optional.of(part.cite()),
                Optional.empty(),
                part.verify(),
                part.parts().stream().map(inner -> part(inner, condition)).toList());
    }

    /** Routes whose exception, and nothing else, keeps them from the row. */
    private List<Proof> exceptions(Row row) {
        List<Proof> proofs = new ArrayList<>();
        for (Route route : asked.pack().all(Route.class)) {
            boolean excepted = asked.under(evaluation -> evaluation.reach(route, row)).branches().stream()
                    .map(Profile.Branch::answer)
                    .anyMatch(DayLaw.Reach.EXCEPTED::equals);
            if (excepted) {
                proofs.add(new Proof(
                        Proof.Kind.EXCEPTED,
                        route.id(),
                        "",
                        "not over " + row.id(),
                        Optional.empty(),
                        exceptionCite(route).or(() -> Optional.of(route.cite())),
                        Optional.of(route.at()),
                        route.life().verify(),
                        List.of()));
            }
        }
        return proofs;
    }

    /** The instrument that made the exception, where the line says so. */
    private Optional<org.haetae.law.cite.UslmRef> exceptionCite(Route route) {
        for (Dated<List<Target>> line : route.except()) {
            if (line.life().span().contains(asked.asOf().law())
                    && line.life().beganBy().isPresent()) {
                return line.life().beganBy();
            }
        }
        return Optional.empty();
    }
}
