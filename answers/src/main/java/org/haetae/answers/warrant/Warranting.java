package org.haetae.answers.warrant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Rows;
import org.haetae.answers.Stamp;
import org.haetae.answers.warrant.WarrantAnswer.Held;
import org.haetae.answers.warrant.WarrantAnswer.OfAct;
import org.haetae.answers.warrant.WarrantAnswer.OneFact;
import org.haetae.answers.words.ActWording;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Act;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Upon;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** Holds each certification, determination and finding on record against the dated facts of a scenario. */
public final class Warranting {
    private static final Set<Kind> PAPERS = Set.of(Kind.CERTIFICATION, Kind.DETERMINATION, Kind.FINDING);

    /**
     * The question.
     *
     * @param rules rules the papers are acts of, by name; all if empty
     */
    public record Question(Ask ask, List<String> rules) {
        public Question {
            rules = List.copyOf(rules);
        }
    }

    private final Law law;
    private final Question question;
    private final Wording wording;
    private final Inquiry inquiry;
    private final Map<String, Given> given = new LinkedHashMap<>();

    private Warranting(Law law, Question question) {
        this.law = law;
        this.question = question;
        this.wording = question.ask().wording(law);
        this.inquiry = question.ask().inquiry(law, question.ask().assumed().getFirst());
        question.ask()
                .assumed()
                .getFirst()
                .given(question.ask().asOf().law())
                .forEach(one -> given.put(one.fact(), one));
    }

    /**
     * Answers for one scenario: its facts, each from its own day on, and its acts besides the record's.
     *
     * @throws BadInput if there are more, or a name of no rule
     */
    public static WarrantAnswer answer(Law law, Question question) {
        question.ask().onlyOne();
        return new Warranting(law, question).answer();
    }

    private WarrantAnswer answer() {
        Set<String> named = new LinkedHashSet<>();
        for (String name : question.rules()) {
            if (law.pack().rule(name.strip()).isEmpty()) {
                throw Rows.unknown(
                        ("warrant " + name).strip(),
                        name,
                        "a rule that papers are acts of",
                        name,
                        law.pack().rules().keySet());
            }
            named.add(name.strip());
        }
        List<Act> acts = new ArrayList<>();
        law.pack()
                .rules()
                .keySet()
                .forEach(rule -> acts.addAll(inquiry.situation().actsOf(rule)));
        acts.sort(Comparator.comparing(Act::date).thenComparing(Act::rule));
        List<OfAct> all = new ArrayList<>();
        for (Act act : acts) {
            Optional<Rule> rule = law.pack().rule(act.rule());
            boolean asked = named.isEmpty() || named.contains(act.rule());
            if (asked && rule.isPresent() && isPaper(act, rule.get())) {
                all.add(of(act, rule.get()));
            }
        }
        return new WarrantAnswer(Stamp.of(law, question.ask()), all);
    }

    private static boolean isPaper(Act act, Rule rule) {
        if (act.kind().isPresent()) {
            return Kind.of(act.kind().get()).filter(PAPERS::contains).isPresent();
        }
        return rule instanceof Route route
                && route.upon().stream()
                        .anyMatch(line -> line.value() instanceof Upon.Paper paper
                                && paper.kinds().stream().anyMatch(PAPERS::contains));
    }

    private OfAct of(Act act, Rule rule) {
        Set<Held> held = new LinkedHashSet<>();
        Map<String, OneFact> facts = new LinkedHashMap<>();
        for (var branch : inquiry.under(evaluation -> read(evaluation, act)).branches()) {
            held.add(branch.answer().held());
            branch.answer().facts().forEach(fact -> facts.putIfAbsent(fact.item() + fact.cite(), fact));
        }
        String told = new ActWording(wording).text(act);
        return new OfAct(
                act.date(),
                rule.id(),
                wording.title(rule),
                rule.cite(),
                act.kind().orElse(""),
                told,
                act.source().map(source -> source.text()).orElseGet(() -> place(act.at())),
                held.size() == 1 ? held.iterator().next() : Held.READING,
                List.copyOf(facts.values()),
                act.verify());
    }

    private record Read(Held held, List<OneFact> facts) {}

    private Read read(Evaluation evaluation, Act act) {
        Value whole = Value.TRUE;
        List<OneFact> facts = new ArrayList<>();
        for (Part part : evaluation.stated(act)) {
            whole = whole.and(evaluation.valueOn(part, act.date()));
            collect(evaluation, act.date(), part, facts);
        }
        return new Read(facts.isEmpty() ? Held.NOTHING_STATED : Held.of(whole), facts);
    }

    private void collect(Evaluation evaluation, LocalDate day, Part part, List<OneFact> facts) {
        if (part.atom().isPresent() && part.atom().get() instanceof Atom.Reached reached) {
            Optional<Given> known = Optional.ofNullable(given.get(reached.fact()));
            Fact fact = law.pack().vocabulary().facts().get(reached.fact());
            facts.add(new OneFact(
                    part.item(),
                    part.label(),
                    new ItemWording(wording).text(part.atom(), part.item()),
                    fact == null ? Controller.TARGET : fact.controller(),
                    part.cite(),
                    evaluation.valueOn(part, day),
                    known.flatMap(Given::since),
                    known.map(one -> place(one.at())).orElse("")));
        }
        part.parts().forEach(inner -> collect(evaluation, day, inner, facts));
    }

    private String place(Position at) {
        Position within = law.within(at);
        return within.line() > 0 ? within.file() + ":" + within.line() : within.file();
    }
}
