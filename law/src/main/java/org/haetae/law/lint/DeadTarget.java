package org.haetae.law.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;

/**
 * A target that matches nothing on any day of the line's life: a cite with no rule under it, a section of which
 * nothing is encoded, a rule that is dead when the line is alive. Where what lies there is not encoded, it is a note.
 */
final class DeadTarget implements Check {
    @Override
    public String code() {
        return "L061";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Rule rule : view.rules()) {
            PackView.targets(rule)
                    .filter(line -> !line.life().span().isEmpty())
                    .forEach(line -> line(view, rule, line, findings));
        }
    }

    private static void line(PackView view, Rule user, Dated<List<Target>> line, Findings findings) {
        List<String> notEncoded = new ArrayList<>();
        for (Target target : line.value()) {
            Predicate<Rule> matches = matches(view, user, target, line.life().span());
            boolean any = user instanceof Delegation || target instanceof Target.Named;
            boolean found = view.rules().stream()
                    .filter(rule -> any ? !isWords(rule) : isReached(rule))
                    .anyMatch(matches);
            if (found) {
                continue;
            }
            if (view.pack().all(NotEncoded.class).stream().anyMatch(matches)) {
                notEncoded.add(text(target));
            } else {
                findings.problem(
                        line.at(),
                        text(target) + " reaches nothing on any day of this line of " + user.id(),
                        "correct the cite or the dates, or take it out");
            }
        }
        if (!notEncoded.isEmpty()) {
            findings.note(
                    line.at(),
                    String.join(", ", notEncoded) + " in this line of " + user.id()
                            + " reaches only words that are not encoded",
                    "encode them, or leave the line as the law has it");
        }
    }

    private static boolean isWords(Rule rule) {
        return rule instanceof NotEncoded || rule instanceof Definition || rule instanceof Delegation;
    }

    /** What a way out, lock or exception can reach. */
    private static boolean isReached(Rule rule) {
        return rule instanceof Measure || rule instanceof Criterion || rule instanceof Status || rule instanceof Duty;
    }

    private static Predicate<Rule> matches(PackView view, Rule user, Target target, Span span) {
        Predicate<Rule> alive = rule -> rule.life().span().overlaps(span);
        return alive.and(
                switch (target) {
                    case Target.Named(String name) -> rule -> rule.id().equals(name);
                    case Target.Under(UslmRef cite) -> rule -> isUnder(rule, cite);
                    case Target.Section(String number) -> {
                        List<Provision> sections = sections(view, user, number);
                        yield rule -> sections.stream().anyMatch(section -> holds(section, rule));
                    }
                    case Target.Of(UslmRef cite) -> rule -> isUnder(rule, cite) || cameBy(rule, cite);
                    case Target.RequiredBy(List<UslmRef> cites) ->
                        rule -> cites.stream().anyMatch(cite -> isUnder(rule, cite) || cameBy(rule, cite))
                                && (isEverCommanded(rule, span) || rule instanceof NotEncoded);
                    case Target.Family(Target.Kinship kinship, UslmRef cite) ->
                        rule -> (isOf(kinship, rule) || rule instanceof NotEncoded)
                                && (isUnder(rule, cite) || cameBy(rule, cite));
                });
    }

    private static boolean isOf(Target.Kinship kinship, Rule rule) {
        return switch (kinship) {
            case STATUSES -> rule instanceof Status;
            case MEASURES -> rule instanceof Measure;
            case CRITERIA -> rule instanceof Criterion;
            case DUTIES -> rule instanceof Duty;
        };
    }

    private static boolean isUnder(Rule rule, UslmRef cite) {
        return rule.cite().isUnder(cite) || rule.head().under().stream().anyMatch(ref -> ref.isUnder(cite));
    }

    private static boolean cameBy(Rule rule, UslmRef cite) {
        return rule.life().beganBy().filter(by -> by.isUnder(cite)).isPresent();
    }

    private static boolean isEverCommanded(Rule rule, Span span) {
        return PackView.doings(rule).stream()
                .anyMatch(line -> line.value().modality() != Modality.MAY
                        && line.life().span().overlaps(span));
    }

    private static List<Provision> sections(PackView view, Rule user, String number) {
        Instrument instrument = view.pack().instrumentOf(user.head());
        return view.headings().stream()
                .filter(heading -> heading.instrument().equals(instrument))
                .map(PackView.Heading::provision)
                .filter(provision -> provision.number().equals(Optional.of(number)))
                .toList();
    }

    private static boolean holds(Provision provision, Rule rule) {
        return provision.rules().contains(rule) || provision.parts().stream().anyMatch(part -> holds(part, rule));
    }

    private static String text(Target target) {
        return switch (target) {
            case Target.Named(String name) -> name;
            case Target.Under(UslmRef cite) -> cite.path();
            case Target.Section(String number) -> "section " + number;
            case Target.Of(UslmRef cite) -> "of " + cite;
            case Target.RequiredBy(List<UslmRef> cites) -> "required-by " + cites.getFirst();
            case Target.Family(Target.Kinship kinship, UslmRef cite) ->
                kinship.name().toLowerCase(java.util.Locale.ROOT) + " of " + cite;
        };
    }
}
