package org.haetae.answers.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.graph.Atom;
import org.haetae.law.model.Act;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Target;

/** Says an act in full: what it is of, who did it, to whom it went, over what, of whom, for how long, with what. */
public record ActWording(Wording wording) {
    public String text(Act act) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.ruleOrName(act.rule())
                + act.limb().map(limb -> " " + limb).orElse(""));
        act.kind().ifPresent(kind -> parts.add(new ItemWording(wording).paper(kind)));
        act.outcome().ifPresent(yes -> parts.add(wording.say(yes ? Phrase.ACT_YES : Phrase.ACT_NO)));
        add(Phrase.ACT_BY, wording.and(wording.names(act.by())), parts);
        act.to().ifPresent(to -> add(Phrase.ACT_TO, wording.and(wording.names(to)), parts));
        add(Phrase.ACT_OVER, over(act.over()), parts);
        act.of().ifPresent(of -> add(Phrase.ACT_OF, of, parts));
        act.period().ifPresent(period -> add(Phrase.ACT_FOR, wording.period(period), parts));
        act.with().ifPresent(with -> add(Phrase.ACT_WITH, wording.and(wording.names(with)), parts));
        act.effective().ifPresent(delay -> add(Phrase.ACT_EFFECTIVE, wording.period(delay), parts));
        act.meeting().ifPresent(day -> add(Phrase.ACT_MEETING, wording.day(day), parts));
        act.that().ifPresent(standard -> add(Phrase.ACT_THAT, standard(standard), parts));
        if (act.verify()) {
            parts.add(wording.say(Phrase.NOTE_VERIFY));
        }
        return String.join("; ", parts);
    }

    /** That something is known not to have been done. */
    public String text(Act.None none) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.ruleOrName(none.rule()));
        none.kind().ifPresent(kind -> parts.add(new ItemWording(wording).paper(kind)));
        add(Phrase.ACT_OVER, over(none.over()), parts);
        return wording.say(Phrase.ACT_NOT_DONE, String.join("; ", parts));
    }

    private void add(Phrase phrase, String what, List<String> parts) {
        if (!what.isEmpty()) {
            parts.add(wording.say(phrase, what));
        }
    }

    private String over(List<Target> targets) {
        List<String> names = new ArrayList<>();
        targets.forEach(target -> names.add(target(target)));
        return wording.and(names);
    }

    private String target(Target target) {
        return switch (target) {
            case Target.Named(String rule) -> wording.ruleOrName(rule);
            case Target.Under(UslmRef cite) -> cite.printed();
            case Target.Section(String number) -> wording.say(Phrase.TARGET_SECTION, number);
            case Target.Of(UslmRef cite) -> wording.say(Phrase.TARGET_OF, cite.printed());
            case Target.RequiredBy(List<UslmRef> cites) -> wording.say(Phrase.TARGET_REQUIRED, printed(cites));
            case Target.Family(Target.Kinship _, UslmRef cite) -> wording.say(Phrase.TARGET_OF, cite.printed());
        };
    }

    private String printed(List<UslmRef> cites) {
        List<String> printed = new ArrayList<>();
        cites.forEach(cite -> printed.add(cite.printed()));
        return wording.and(printed);
    }

    /** A target in the notation: the name of a rule, or words and cites. */
    public static String notation(Target target) {
        return switch (target) {
            case Target.Named(String rule) -> rule;
            case Target.Under(UslmRef cite) -> cite.path();
            case Target.Section(String number) -> "sections " + number;
            case Target.Of(UslmRef cite) -> "of " + cite.path();
            case Target.RequiredBy(List<UslmRef> cites) -> "required-by " + paths(cites);
            case Target.Family(Target.Kinship kinship, UslmRef cite) ->
                kinship.name().toLowerCase(java.util.Locale.ROOT) + " of " + cite.path();
        };
    }

    private static String paths(List<UslmRef> cites) {
        List<String> paths = new ArrayList<>();
        cites.forEach(cite -> paths.add(cite.path()));
        return String.join(", ", paths);
    }

    // what the paper says

    /** What a paper states, in words. */
    public String standard(Standard standard) {
        return switch (standard) {
            case Standard.Reached reached -> reached(reached);
            case Standard.Toward(Grade outer, Standard aim) -> wording.say(Phrase.ACT_TOWARD, outer, standard(aim));
            case Standard.Items items -> items(items);
            case Standard.Met met ->
                wording.say(met.achieved() ? Phrase.GROUP_ACHIEVED : Phrase.GROUP_MET, wording.ruleOrName(met.route()))
                        .replaceAll(":$", "");
            case Standard.Proven(Standard.Proof _, Standard what) -> standard(what);
            case Standard.Found(String duty, boolean yes) ->
                wording.say(yes ? Phrase.ITEM_FOUND_YES : Phrase.ITEM_FOUND_NO, wording.ruleOrName(duty));
        };
    }

    private String reached(Standard.Reached reached) {
        Grade grade = reached.grade();
        Atom atom = new Atom.Reached(
                reached.fact(),
                grade.extent().orElse(Grade.Extent.NONE),
                grade.verification().orElse(Grade.Verification.CLAIMED),
                grade.durability().filter(Grade.Durability.IRREVERSIBLE::equals).isPresent(),
                reached.throughout());
        return new ItemWording(wording).text(Optional.of(atom), reached.fact());
    }

    private String items(Standard.Items items) {
        List<String> parts = new ArrayList<>();
        for (Standard.Item item : items.items()) {
            parts.add((item.label() + " " + standard(item.standard())).strip());
        }
        String head = wording.say(
                switch (items.quantifier()) {
                    case ALL_OF -> Phrase.GROUP_ALL;
                    case ANY_OF -> Phrase.GROUP_ANY;
                    case AT_LEAST -> Phrase.GROUP_AT_LEAST;
                },
                items.atLeast());
        return head + " " + String.join(", ", parts);
    }
}
