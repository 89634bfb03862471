package org.haetae.law.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.law.Law;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Expect;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Upon;

/** Holds what a rule says on a day against what a test claims of it. */
final class SaysTrial {
    private final Law law;
    private final Expect.Says claim;
    private final Rule rule;

    SaysTrial(Law law, Expect.Says claim) {
        this.law = law;
        this.claim = claim;
        this.rule =
                law.pack().rule(claim.rule()).orElseThrow(() -> new IllegalStateException("no rule " + claim.rule()));
    }

    /** What was found instead, if the claim does not hold under every reading it leaves open. */
    Optional<String> failure(Inquiry asked) {
        Set<String> wrong = new LinkedHashSet<>();
        asked.under(this::found).branches().forEach(branch -> branch.answer().ifPresent(wrong::add));
        return wrong.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", wrong));
    }

    private Optional<String> found(Evaluation evaluation) {
        boolean lives = evaluation.law().lives(rule) && evaluation.profile().holds(rule.life());
        List<Doing> doings = lives ? living(evaluation, doings()) : List.of();
        if (claim.modality().isEmpty()) {
            return doings.isEmpty()
                    ? Optional.empty()
                    : Optional.of("says " + doings.getFirst().modality());
        }
        if (doings.isEmpty()) {
            return Optional.of("says nothing");
        }
        Doing doing = doings.getFirst();
        List<String> to = new ArrayList<>(doing.to());
        List<String> kinds = new ArrayList<>();
        for (Upon upon : living(evaluation, upons())) {
            if (upon instanceof Upon.Paper paper) {
                to.addAll(paper.to());
                paper.kinds().stream().map(Kind::word).forEach(kinds::add);
            }
        }
        if (doing.modality() != claim.modality().get()) {
            return Optional.of("says " + doing.modality());
        }
        return differs("by", claim.by(), doing.by())
                .or(() -> differs("delegates", claim.delegates(), delegates(evaluation, doing)))
                .or(() -> differs("to", claim.to(), to))
                .or(() -> differs("upon", claim.upon(), kinds))
                .or(() -> differs("activities", claim.activities(), activities(evaluation)));
    }

    private List<String> activities(Evaluation evaluation) {
        return rule instanceof Route route
                ? living(evaluation, route.activities()).stream()
                        .map(Route.Activity::words)
                        .toList()
                : List.of();
    }

    private List<String> delegates(Evaluation evaluation, Doing doing) {
        List<String> delegates = new ArrayList<>();
        for (Delegation delegation : doing.personally()
                ? List.<Delegation>of()
                : evaluation.law().delegationsOf(rule, evaluation.profile())) {
            delegates.addAll(delegation.to());
        }
        return delegates;
    }

    private Optional<String> differs(String what, Optional<List<String>> claimed, List<String> found) {
        return claimed.filter(names -> !members(names).equals(members(found)))
                .map(_ -> what + " " + String.join(", ", members(found)));
    }

    private Set<String> members(List<String> names) {
        Set<String> members = new TreeSet<>();
        names.forEach(name -> members.addAll(law.pack().vocabulary().recipients(name)));
        return members;
    }

    private static <T> List<T> living(Evaluation evaluation, List<Dated<T>> lines) {
        return evaluation.law().lines(lines, evaluation.profile()).stream()
                .map(Dated::value)
                .toList();
    }

    private List<Dated<Doing>> doings() {
        return switch (rule) {
            case Route route -> route.doings();
            case Criterion criterion -> criterion.doings();
            case Duty duty -> duty.doings();
            case Row row ->
                row.imposed().stream()
                        .map(line -> new Dated<>(line.value().doing(), line.life(), line.at()))
                        .toList();
            case Lock _, Delegation _, org.haetae.law.model.Definition _, org.haetae.law.model.NotEncoded _ ->
                List.of();
        };
    }

    private List<Dated<Upon>> upons() {
        return switch (rule) {
            case Route route -> route.upon();
            case Criterion criterion -> criterion.upon();
            case Row row ->
                row.imposed().stream()
                        .flatMap(line ->
                                line.value().upon().stream().map(upon -> new Dated<>(upon, line.life(), line.at())))
                        .toList();
            case Duty _, Lock _, Delegation _, org.haetae.law.model.Definition _, org.haetae.law.model.NotEncoded _ ->
                List.of();
        };
    }
}
