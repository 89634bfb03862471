package org.haetae.answers.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.law.Law;
import org.haetae.law.eval.AsOf;
import org.haetae.law.model.Act;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Status;

/** What was done and found by a day: the tables of the packs and the acts their rules act on. */
public final class RecordAsked {
    /** The topic of the acts that stand in the packs' own notation. */
    static final String ACTS = "acts";

    /**
     * The question; what is absent limits nothing.
     *
     * @param from first day shown; a date known only by its month or year counts if any of its days does
     * @param until last day shown
     */
    public record Question(
            Ask ask,
            Optional<String> topic,
            Optional<String> scope,
            Optional<String> kind,
            Optional<String> from,
            Optional<String> until) {}

    private final Law law;
    private final Question question;

    private RecordAsked(Law law, Question question) {
        this.law = law;
        this.question = question;
    }

    /**
     * Answers from the packs alone; scenarios are no record.
     *
     * @throws org.haetae.notation.BadInput if a table is wrong, or an option names nothing there is
     */
    public static RecordAnswer answer(Law law, Question question) {
        return new RecordAsked(law, question).answer();
    }

    private RecordAnswer answer() {
        PublicRecord record = PublicRecord.of(law);
        AsOf asOf = question.ask().asOf();
        List<RecordLine> all = new ArrayList<>(record.lines().values());
        all.addAll(acts(asOf));
        Optional<String> topic = one("--topic", question.topic(), "a topic", all, RecordLine::topic);
        Optional<String> scope = one("--scope", question.scope(), "a scope", all, RecordLine::scope);
        Optional<String> kind = one("--kind", question.kind(), "a kind", all, RecordLine::kind);
        Optional<LocalDate> from = question.from().map(text -> new Typed("--from", text).day());
        Optional<LocalDate> until = question.until().map(text -> new Typed("--until", text).day());
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new Typed("--until", until.get().toString()).refused(from.get() + " or later", List.of());
        }
        List<RecordLine> lines = all.stream()
                .filter(line -> !line.date().first().isAfter(asOf.facts()))
                .filter(line -> topic.isEmpty() || topic.get().equals(line.topic()))
                .filter(line -> scope.isEmpty() || scope.get().equals(line.scope()))
                .filter(line -> kind.isEmpty() || kind.get().equals(line.kind()))
                .filter(line -> from.isEmpty() || !line.date().last().isBefore(from.get()))
                .filter(line -> until.isEmpty() || !line.date().first().isAfter(until.get()))
                .sorted(Comparator.comparing(RecordLine::topic)
                        .thenComparing(RecordLine::scope)
                        .thenComparing(line -> line.date().first()))
                .toList();
        return new RecordAnswer(Stamp.of(law, question.ask()), record.sheets(), lines);
    }

    private static Optional<String> one(
            String option, Optional<String> typed, String what, List<RecordLine> all, Function<RecordLine, String> of) {
        Set<String> words = new TreeSet<>();
        all.forEach(line -> words.add(of.apply(line)));
        return typed.map(text -> new Typed(option, text).oneOf(words, what));
    }

    // acts

    private List<RecordLine> acts(AsOf asOf) {
        List<RecordLine> lines = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Act act : law.pack().record()) {
            if (!act.known().orElse(act.date()).isAfter(asOf.known())) {
                Rule rule = law.pack().rule(act.rule()).orElseThrow();
                List<String> parts = new ArrayList<>();
                act.limb().ifPresent(parts::add);
                act.of().ifPresent(of -> parts.add("“" + of + "”"));
                act.outcome().ifPresent(yes -> parts.add(yes ? "YES" : "NO"));
                lines.add(new RecordLine(
                        id(act.rule() + "-" + act.date(), seen),
                        Roughly.of(act.date()),
                        act.kind().orElseGet(() -> kind(rule)),
                        ACTS,
                        act.rule(),
                        act.by(),
                        act.to().orElse(List.of()),
                        what(rule, parts),
                        Optional.empty(),
                        act.source().map(Act.Source::text).orElse(""),
                        act.verify() ? RecordLine.Mark.PART : RecordLine.Mark.READ,
                        ""));
            }
        }
        for (Act.None none : law.pack().recordNone()) {
            Rule rule = law.pack().rule(none.rule()).orElseThrow();
            List<String> parts = new ArrayList<>();
            none.kind().ifPresent(parts::add);
            String days = new org.haetae.law.cite.Span(none.from(), none.to()).toString();
            lines.add(new RecordLine(
                    id(none.rule() + "-none-" + none.from(), seen),
                    new Roughly(days.strip(), none.from(), none.to()),
                    "none",
                    ACTS,
                    none.rule(),
                    List.of(),
                    List.of(),
                    what(rule, parts),
                    Optional.empty(),
                    none.source().map(Act.Source::text).orElse(""),
                    RecordLine.Mark.READ,
                    ""));
        }
        return lines;
    }

    private static String id(String id, Map<String, Integer> seen) {
        int times = seen.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    private static Plain what(Rule rule, List<String> parts) {
        Plain title = rule.head().title().orElse(Plain.same(rule.id().replace('-', ' ')));
        String more = parts.isEmpty() ? "" : ": " + String.join(" ", parts);
        return new Plain(title.english() + more, title.korean() + more);
    }

    /** What an act of a rule is, where it does not say. */
    private static String kind(Rule rule) {
        return switch (rule) {
            case Status _ -> "determination";
            case Measure _ -> "imposition";
            case Criterion _ -> "designation";
            case Lock _ -> "certification";
            case Route route ->
                verb(route.doings().stream()
                        .map(line -> line.value().verb().word())
                        .toList());
            case Duty duty ->
                verb(duty.doings().stream()
                        .map(line -> line.value().verb().word())
                        .toList());
            default -> throw new IllegalStateException("no act can be of " + rule.id());
        };
    }

    private static String verb(List<String> verbs) {
        return verbs.isEmpty() ? "act" : verbs.getLast();
    }
}
