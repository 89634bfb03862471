package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.words.ActPhrase;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.Span;
import org.haetae.law.eval.ActAnswer;
import org.haetae.law.eval.ActAnswer.Asked;
import org.haetae.law.eval.ActAnswer.Element;
import org.haetae.law.eval.ActAnswer.Mark;
import org.haetae.law.eval.ActAnswer.Part;
import org.haetae.law.eval.Lack;
import org.haetae.law.model.Act;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Standard;

/** Puts the elements of an act into the words of one language. */
final class ElementWording {
    /** Names beyond this are counted. */
    private static final int NAMED = 6;

    private final Wording wording;
    private final RouteViews routes;
    private final Act act;

    ElementWording(Wording wording, RouteViews routes, Act act) {
        this.wording = wording;
        this.routes = routes;
        this.act = act;
    }

    /** Each element once, with the rows it concerns where it does not concern all. */
    List<ElementView> views(ActAnswer answer) {
        Map<Element, List<String>> rows = new LinkedHashMap<>();
        answer.elements().forEach(element -> rows.put(element, new ArrayList<>()));
        for (ActAnswer.OnRow on : answer.onRows()) {
            on.elements()
                    .forEach(element -> rows.computeIfAbsent(element, _ -> new ArrayList<>())
                            .add(on.row()));
        }
        List<ElementView> views = new ArrayList<>();
        rows.forEach((element, over) -> views.add(new ElementView(
                element.part(),
                element.mark(),
                stated(element),
                required(element),
                element.cite(),
                over.size() == answer.onRows().size() ? List.of() : over)));
        views.sort(java.util.Comparator.comparing(ElementView::part));
        return views;
    }

    // what the act says

    private String stated(Element element) {
        if (element.mark() == Mark.NOT_STATED || element.stated().isEmpty()) {
            return "";
        }
        return switch (element.part()) {
            case OFFICE -> wording.and(wording.names(element.stated()));
            case RECIPIENT -> {
                String names = wording.and(wording.names(element.stated()));
                yield element.mark() == Mark.WRONG ? wording.say(ActPhrase.STATED_LEFT_OUT, names) : names;
            }
            case PAPER -> new ItemWording(wording).paper(element.stated().getFirst());
            case PERIOD -> act.period().map(wording::period).orElse("");
            case WAIT ->
                element.asked() instanceof Asked.NotBefore
                        ? act.date().toString()
                        : act.effective()
                                .map(delay -> wording.say(ActPhrase.STATED_EFFECTIVE, wording.period(delay)))
                                .orElse("");
            case CASE -> "“" + String.join(", ", element.stated()) + "”";
            case PROOF ->
                wording.say(Terms.of(
                        Standard.Proof.valueOf(element.stated().getFirst().replace('-', '_'))));
            case POWER, OVER, GROUND, WINDOW, ENCLOSURE, NOTICE, LOCK, ONCE, RUN, STOPPED, OUTCOME, FACTS ->
                String.join(", ", element.stated());
        };
    }

    // what the law asks

    private String required(Element element) {
        return switch (element.asked()) {
            case Asked.Nothing _ ->
                wording.say(element.part() == Part.POWER ? ActPhrase.ASKED_LIVES : ActPhrase.ASKED_NOTHING);
            case Asked.InForce(Span span) -> inForce(span);
            case Asked.ByLaw(var unless) -> byLaw(unless);
            case Asked.Reaches(List<String> rows) -> reaches(rows);
            case Asked.Excepted(var by) -> wording.say(ActPhrase.ASKED_EXCEPTED, by.printed());
            case Asked.Offices(List<String> names, boolean personally) -> {
                String office = wording.or(wording.names(names));
                yield personally ? wording.say(ActPhrase.ASKED_PERSONALLY, office) : office;
            }
            case Asked.Maker(Controller controller) ->
                wording.say(
                        switch (controller) {
                            case CONGRESS -> ActPhrase.ASKED_CONGRESS;
                            case COURT -> ActPhrase.ASKED_COURT;
                            case COUNCIL -> ActPhrase.ASKED_COUNCIL;
                            case TARGET, PERSON, THIRD_STATE, CALENDAR, OFFICE -> ActPhrase.ASKED_ANOTHER;
                        });
            case Asked.Papers(var kinds, boolean all) -> {
                List<String> words = new ArrayList<>();
                ItemWording items = new ItemWording(wording);
                kinds.forEach(kind -> words.add(items.paper(kind.word())));
                yield all ? wording.and(words) : wording.or(words);
            }
            case Asked.Ground(List<String> labels) -> wording.say(ActPhrase.ASKED_GROUND, wording.or(labels));
            case Asked.AllOfIt _ -> wording.say(ActPhrase.ASKED_ALL_OF_IT);
            case Asked.ShownBy(Standard.Proof level) ->
                wording.say(ActPhrase.ASKED_PROOF, wording.say(Terms.of(level)));
            case Asked.Bodies(List<String> names) ->
                wording.say(ActPhrase.ASKED_TO_ALL, wording.and(wording.names(names)));
            case Asked.Cases(List<String> per) ->
                per.isEmpty()
                        ? wording.say(ActPhrase.ASKED_PERSON)
                        : wording.say(ActPhrase.ASKED_CASE, wording.or(wording.names(per)));
            case Asked.Term(var term) -> wording.term(term);
            case Asked.Delay(boolean atLeast, Period period) ->
                wording.say(atLeast ? ActPhrase.ASKED_DELAY_LEAST : ActPhrase.ASKED_DELAY, wording.period(period));
            case Asked.NotBefore(var first) -> wording.say(ActPhrase.ASKED_NOT_BEFORE, first);
            case Asked.Between(var first, var last) -> wording.say(ActPhrase.ASKED_BETWEEN, first, last);
            case Asked.Enclosed(String what) -> wording.say(ActPhrase.ASKED_WITH, wording.name(what));
            case Asked.Done(String duty) -> wording.say(ActPhrase.ASKED_DONE, wording.ruleOrName(duty));
            case Asked.Open(String lock) -> wording.say(ActPhrase.ASKED_OPEN, wording.ruleOrName(lock));
            case Asked.Running _ -> wording.say(ActPhrase.ASKED_RUNNING);
            case Asked.Unused _ -> wording.say(ActPhrase.ASKED_UNUSED);
            case Asked.Unstopped _ -> wording.say(ActPhrase.ASKED_UNSTOPPED);
            case Asked.YesOrNo _ -> wording.say(ActPhrase.ASKED_OUTCOME);
            case Asked.Facts(List<Lack> missing) -> facts(missing, element.mark());
        };
    }

    private String byLaw(List<Kind> unless) {
        List<String> words = new ArrayList<>();
        ItemWording items = new ItemWording(wording);
        unless.forEach(kind -> words.add(items.paper(kind.word())));
        return words.isEmpty()
                ? wording.say(ActPhrase.ASKED_BY_LAW)
                : wording.say(ActPhrase.ASKED_BY_LAW_UNLESS, wording.or(words));
    }

    private String inForce(Span span) {
        Optional<java.time.LocalDate> until = LawShown.day(span.until());
        return until.map(day -> wording.say(ActPhrase.ASKED_FROM_UNTIL, span.from(), day))
                .orElseGet(() -> wording.say(ActPhrase.ASKED_FROM, span.from()));
    }

    private String reaches(List<String> rows) {
        if (rows.isEmpty()) {
            return wording.say(ActPhrase.ASKED_REACHES_NOTHING);
        }
        int more = rows.size() - NAMED;
        return more > 0
                ? wording.say(ActPhrase.ASKED_REACHES_MORE, String.join(", ", rows.subList(0, NAMED)), more)
                : wording.say(ActPhrase.ASKED_REACHES, String.join(", ", rows));
    }

    private String facts(List<Lack> missing, Mark mark) {
        if (missing.isEmpty()) {
            return wording.say(mark == Mark.RIGHT ? ActPhrase.ASKED_FACTS_SO : ActPhrase.ASKED_FACTS);
        }
        List<String> texts = new ArrayList<>();
        routes.items(missing).forEach(item -> texts.add(text(item)));
        ActPhrase phrase = switch (mark) {
            case NOT_STATED -> ActPhrase.ASKED_JUDGEMENT;
            case UNKNOWN -> ActPhrase.ASKED_FACTS_OPEN;
            case RIGHT, WRONG, UNASKED -> ActPhrase.ASKED_FACTS_MISSING;
        };
        return wording.say(phrase, String.join("; ", texts));
    }

    private String text(ItemView item) {
        String label = item.label().isEmpty() ? "" : item.label() + " ";
        if (item.parts().isEmpty()) {
            return label + item.text();
        }
        List<String> parts = new ArrayList<>();
        item.parts().forEach(part -> parts.add(text(part)));
        return label + (item.anyOf() ? wording.or(parts) : wording.and(parts));
    }

    // words of codes

    static ActPhrase of(Part part) {
        return switch (part) {
            case POWER -> ActPhrase.PART_POWER;
            case OVER -> ActPhrase.PART_OVER;
            case OFFICE -> ActPhrase.PART_OFFICE;
            case PAPER -> ActPhrase.PART_PAPER;
            case GROUND -> ActPhrase.PART_GROUND;
            case PROOF -> ActPhrase.PART_PROOF;
            case RECIPIENT -> ActPhrase.PART_RECIPIENT;
            case CASE -> ActPhrase.PART_CASE;
            case PERIOD -> ActPhrase.PART_PERIOD;
            case WAIT -> ActPhrase.PART_WAIT;
            case WINDOW -> ActPhrase.PART_WINDOW;
            case ENCLOSURE -> ActPhrase.PART_ENCLOSURE;
            case NOTICE -> ActPhrase.PART_NOTICE;
            case LOCK -> ActPhrase.PART_LOCK;
            case ONCE -> ActPhrase.PART_ONCE;
            case RUN -> ActPhrase.PART_RUN;
            case STOPPED -> ActPhrase.PART_STOPPED;
            case OUTCOME -> ActPhrase.PART_OUTCOME;
            case FACTS -> ActPhrase.PART_FACTS;
        };
    }

    static ActPhrase of(Mark mark) {
        return switch (mark) {
            case RIGHT -> ActPhrase.MARK_RIGHT;
            case WRONG -> ActPhrase.MARK_WRONG;
            case NOT_STATED -> ActPhrase.MARK_NOT_STATED;
            case UNASKED -> ActPhrase.MARK_UNASKED;
            case UNKNOWN -> ActPhrase.MARK_UNKNOWN;
        };
    }
}
