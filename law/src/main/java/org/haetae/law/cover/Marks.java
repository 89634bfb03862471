package org.haetae.law.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Status;
import org.haetae.law.model.Upon;

/**
 * The places in the law that the rules of a day stand for: the heading a rule is under, each label of its items, and what it says
 * it {@code encodes}. A mark counts for its own place only. Quoted words that are left out mark nothing: the rest of their
 * provision is somewhere, or nowhere. Where several marks meet, the fullest counts.
 */
public final class Marks {
    private final LocalDate day;
    private final Map<UslmRef, Mark> byCite = new HashMap<>();

    private Marks(LocalDate day) {
        this.day = day;
    }

    public static Marks on(Pack pack, LocalDate day) {
        Marks marks = new Marks(day);
        for (Rule rule : pack.rules().values()) {
            if (marks.lives(rule.life().span())) {
                marks.add(rule);
            }
        }
        return marks;
    }

    public Optional<Mark> of(UslmRef cite) {
        return Optional.ofNullable(byCite.get(cite));
    }

    /** All places that labels inside rules name, with their marks. */
    public Map<UslmRef, Mark> labelled() {
        Map<UslmRef, Mark> labelled = new HashMap<>();
        byCite.forEach((cite, mark) -> {
            if (mark.label()) {
                labelled.put(cite, mark);
            }
        });
        return labelled;
    }

    private boolean lives(Span span) {
        return span.contains(day);
    }

    private void mark(UslmRef cite, Mark mark) {
        byCite.merge(cite, mark, (a, b) -> b.kind().compareTo(a.kind()) < 0 ? b : a);
    }

    private void add(Rule rule) {
        switch (rule) {
            case NotEncoded left -> {
                if (left.words().isEmpty()) {
                    boolean named = !left.provisions().equals(List.of(left.cite()));
                    left.provisions()
                            .forEach(cite -> mark(
                                    cite,
                                    new Mark(Mark.Kind.NOT_ENCODED, Optional.of(left.reason()), left.id(), named)));
                }
            }
            case Definition definition -> add(definition, Mark.Kind.DEFINED);
            case Row _, Criterion _, Route _, Lock _, Duty _, Delegation _ -> {
                add(rule, Mark.Kind.RULED);
                for (UslmRef label : labels(rule)) {
                    mark(label, new Mark(Mark.Kind.RULED, Optional.empty(), rule.id(), true));
                }
            }
        }
    }

    private void add(Rule rule, Mark.Kind kind) {
        mark(rule.cite(), new Mark(kind, Optional.empty(), rule.id(), false));
        living(rule.head().encodes()).forEach(cite -> mark(cite, new Mark(kind, Optional.empty(), rule.id(), true)));
    }

    // labels

    private List<UslmRef> labels(Rule rule) {
        List<UslmRef> labels = new ArrayList<>();
        switch (rule) {
            case Status status -> imposed(status, labels);
            case Measure measure -> {
                imposed(measure, labels);
                for (Measure.EffectLine effect : measure.effects()) {
                    if (!effect.label().isEmpty() && lives(effect.life().span())) {
                        labels.add(effect.cite());
                    }
                }
                living(measure.lasts()).forEach(lasts -> {
                    if (lasts instanceof Measure.Lasts.Until(Standard standard)) {
                        items(standard, labels);
                    }
                });
                measure.presumed()
                        .ifPresent(presumed -> living(presumed.rebutted())
                                .forEach(rebuttal -> rebuttal.upon().ifPresent(u -> upon(u, labels))));
            }
            case Criterion criterion -> {
                living(criterion.who()).forEach(who -> limbs(who, labels));
                living(criterion.upon()).forEach(u -> upon(u, labels));
            }
            case Route route -> {
                living(route.upon()).forEach(u -> upon(u, labels));
                living(route.unless()).forEach(unless -> upon(unless.upon(), labels));
                for (Route.Activity activity : living(route.activities())) {
                    if (!activity.label().isEmpty()) {
                        labels.add(route.cite().child(activity.label()));
                    }
                }
            }
            case Lock lock -> living(lock.until()).forEach(opening -> upon(opening.upon(), labels));
            case Duty _, Delegation _, Definition _, NotEncoded _ -> {}
        }
        return labels;
    }

    private <T> List<T> living(List<Dated<T>> lines) {
        List<T> living = new ArrayList<>();
        for (Dated<T> line : lines) {
            if (lives(line.life().span())) {
                living.add(line.value());
            }
        }
        return living;
    }

    private void imposed(Row row, List<UslmRef> into) {
        living(row.imposed()).forEach(imposed -> imposed.upon().ifPresent(u -> upon(u, into)));
    }

    private void limbs(Conduct conduct, List<UslmRef> into) {
        for (Conduct.Limb limb : conduct.limbs()) {
            if (lives(limb.life().span())) {
                if (!limb.label().isEmpty()) {
                    into.add(limb.cite());
                }
                limbs(limb.conduct(), into);
            }
        }
    }

    private void upon(Upon upon, List<UslmRef> into) {
        switch (upon) {
            case Upon.Paper paper -> paper.that().ifPresent(standard -> items(standard, into));
            case Upon.Holds(Standard standard) -> items(standard, into);
            case Upon.ActOf _ -> {}
        }
    }

    private void items(Standard standard, List<UslmRef> into) {
        switch (standard) {
            case Standard.Items list -> {
                for (Standard.Item item : list.items()) {
                    if (lives(item.life().span())) {
                        if (!item.label().isEmpty()) {
                            into.add(item.cite());
                        }
                        items(item.standard(), into);
                    }
                }
            }
            case Standard.Toward toward -> items(toward.aim(), into);
            case Standard.Proven proven -> items(proven.what(), into);
            case Standard.Reached _, Standard.Met _, Standard.Found _ -> {}
        }
    }
}
