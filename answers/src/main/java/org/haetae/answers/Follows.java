package org.haetae.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.answers.words.EffectWording;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.EffectAnswer;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Row;

/** What measures lie on the persons under a criterion, whether or not they share its relief; each is asked once. */
final class Follows {
    private final Inquiry inquiry;
    private final Wording wording;
    private final EffectWording effects;
    private final Map<String, RowAnswer> answers = new HashMap<>();
    private final Map<String, List<String>> standing = new HashMap<>();
    private final List<Row> rows;

    Follows(Inquiry inquiry, Wording wording) {
        this.inquiry = inquiry;
        this.wording = wording;
        this.effects = new EffectWording(wording);
        this.rows = inquiry.rows();
        for (EffectAnswer effect : inquiry.effects()) {
            for (EffectAnswer.Basis basis : effect.bases()) {
                standing.computeIfAbsent(basis.measure().id(), _ -> new ArrayList<>())
                        .add(effects.text(effect.effect()));
            }
        }
    }

    RowAnswer answer(Row row) {
        return answers.computeIfAbsent(row.id(), _ -> inquiry.row(row));
    }

    List<Follow> of(Criterion criterion) {
        List<Follow> follows = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Measure measure && criteria(measure).contains(criterion.id())) {
                follows.add(of(measure));
            }
        }
        return follows;
    }

    Follow of(Measure measure) {
        RowAnswer answer = answer(measure);
        List<String> words = new ArrayList<>(standing.getOrDefault(measure.id(), List.of()));
        if (words.isEmpty()) {
            // nothing is chosen from a menu yet: all it holds can be
            today(measure).forEach(line -> words.add(effects.text(line.effect())));
        }
        return new Follow(
                measure.id(),
                wording.title(measure),
                measure.cite(),
                words,
                answer.imposed().map(imposed -> imposed.doing().modality()),
                answer.standing().word(),
                relief(answer),
                answer.verify());
    }

    private List<Follow.Relieved> relief(RowAnswer answer) {
        List<Follow.Relieved> relief = new ArrayList<>();
        for (RouteAnswer route : answer.routes()) {
            boolean relieves =
                    route.doing().isPresent() && relieves(route.doing().get());
            if (relieves && route.verdict().word() != Verdict.Word.LAPSED) {
                relief.add(new Follow.Relieved(
                        route.route().id(),
                        wording.title(route.route()),
                        route.route().cite(),
                        route.doing().map(Doing::verb),
                        route.verdict().word()));
            }
        }
        return relief;
    }

    private static boolean relieves(Doing doing) {
        return switch (doing.verb()) {
            case EXEMPT, WAIVE, LICENSE, DELAY, REBUT -> true;
            case DESIGNATE,
                    DETERMINE,
                    DECLARE,
                    SUSPEND,
                    TERMINATE,
                    RENEW,
                    REPORT,
                    CERTIFY,
                    NOTIFY,
                    SUBMIT,
                    APPOINT,
                    REGULATE,
                    MERGE,
                    IMPOSE -> false;
        };
    }

    List<Measure.EffectLine> today(Measure measure) {
        List<Measure.EffectLine> today = new ArrayList<>();
        for (Measure.EffectLine line : measure.effects()) {
            if (line.life().span().contains(inquiry.asOf().law())) {
                today.add(line);
            }
        }
        return today;
    }

    /** The criteria whose persons a measure lies on that day, at any depth. */
    Set<String> criteria(Measure measure) {
        Set<String> found = new LinkedHashSet<>();
        collect(measure, found, new LinkedHashSet<>());
        return found;
    }

    private void collect(Measure measure, Set<String> into, Set<String> seen) {
        if (!seen.add(measure.id())) {
            return;
        }
        for (Measure.EffectLine line : today(measure)) {
            if (line.effect().whom() instanceof Effect.Whom.PersonsUnder(String rule, boolean _)) {
                if (inquiry.pack().rule(rule).orElseThrow() instanceof Measure other) {
                    into.add(rule);
                    collect(other, into, seen);
                } else {
                    into.add(rule);
                }
            }
        }
    }
}
