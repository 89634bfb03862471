package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.haetae.answers.words.ConductPhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Claimed;
import org.haetae.law.eval.Elements;
import org.haetae.law.eval.Fit;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Doing;

/** Says in words what a limb asks, and what of it is claimed. */
public record FitWording(Wording wording, LocalDate today, Claimed claimed) {
    public String say(ConductPhrase phrase, Object... parts) {
        return phrase.in(wording.language(), parts);
    }

    /** Any of the things that show it. */
    public String element(Elements.Element element) {
        List<String> items = new ArrayList<>();
        for (Elements.Item item : element.anyOf()) {
            items.add(
                    switch (item) {
                        case Elements.Item.Word(String name) -> word(name);
                        case Elements.Item.Quoted(String text) -> "“" + text + "”";
                        case Elements.Item.Limbs(String from, String to) ->
                            from.equals(to)
                                    ? say(ConductPhrase.CONDUCT_OF, from)
                                    : say(ConductPhrase.CONDUCT_FROM_TO, from, to);
                    });
        }
        return wording.or(items);
    }

    String word(String name) {
        return wording.pack()
                .rule(name)
                .map(rule -> say(
                        ConductPhrase.PERSONS_OF,
                        wording.say(
                                Phrase.RULE_AT, wording.title(rule), rule.cite().printed())))
                .orElseGet(() -> wording.name(name));
    }

    List<String> elements(List<Elements.Element> elements) {
        List<String> texts = new ArrayList<>();
        elements.forEach(element -> texts.add(element(element)));
        return texts;
    }

    /** What is still to be shown: the evidence to look for. */
    List<String> missing(Fit fit) {
        List<String> missing = elements(fit.missing());
        missing.addAll(elements(fit.unmet()));
        switch (fit.mind()) {
            case NOT_SAID -> missing.add(say(ConductPhrase.KNOWLEDGE));
            case UNSETTLED, NOT_ENOUGH -> missing.add(say(ConductPhrase.ACTUAL_KNOWLEDGE));
            case NOT_ASKED, KNEW, ENOUGH -> {}
        }
        for (Fit.CarvedOut exception : fit.exceptions()) {
            if (exception.claimed()) {
                missing.add(say(ConductPhrase.NOT_EXCEPTED, phrase(exception.words())));
            }
        }
        return missing;
    }

    /** Of what is asked, that which is claimed. */
    List<String> matched(Fit fit) {
        List<String> matched = new ArrayList<>();
        for (Elements.Element element : fit.matched()) {
            matched.add(claimed(element));
        }
        for (Elements.Element element : fit.met()) {
            matched.add(claimed(element));
        }
        return matched;
    }

    /** Of several things of which one is enough, those that are claimed. */
    String claimed(Elements.Element element) {
        List<Elements.Item> said = new ArrayList<>();
        for (Elements.Item item : element.anyOf()) {
            boolean so = switch (item) {
                case Elements.Item.Word(String name) -> claimed.did().contains(name);
                case Elements.Item.Quoted(String text) -> claimed.thresholds().contains(Elements.plain(text));
                case Elements.Item.Limbs _ -> true;
            };
            if (so) {
                said.add(item);
            }
        }
        return element(new Elements.Element(said));
    }

    /** Words of conduct, each in plain words. */
    String phrase(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            words.add(Conduct.FRAME.contains(word) ? word : word(word));
        }
        return String.join(" ", words);
    }

    String mind(Fit fit) {
        Set<String> definitions = new LinkedHashSet<>();
        fit.definitions()
                .forEach(definition -> definitions.add(definition.cite().printed()));
        String under = wording.and(List.copyOf(definitions));
        return switch (fit.mind()) {
            case NOT_ASKED -> say(ConductPhrase.MIND_NOT_ASKED);
            case KNEW -> say(ConductPhrase.MIND_KNEW);
            case ENOUGH -> say(ConductPhrase.MIND_ENOUGH, under);
            case UNSETTLED -> say(ConductPhrase.MIND_UNSETTLED);
            case NOT_ENOUGH -> say(ConductPhrase.MIND_NOT_ENOUGH, under);
            case NOT_SAID -> say(ConductPhrase.MIND_NOT_SAID);
        };
    }

    /** What is to be said of the days: of the text, then of the conduct. */
    List<String> days(Fit fit) {
        List<String> days = new ArrayList<>();
        if (!fit.living()) {
            LocalDate from = fit.life().span().from();
            LocalDate until = fit.life().span().until();
            if (from.isAfter(today)) {
                days.add(say(
                        ConductPhrase.NOT_LAW_YET, today, by(from, fit.life().beganBy())));
            } else if (!until.isAfter(today)) {
                days.add(say(
                        ConductPhrase.NOT_LAW_ANY_MORE,
                        today,
                        by(until, fit.life().endedBy())));
            } else {
                days.add(say(ConductPhrase.NOT_LAW_READING, today));
            }
            if (fit.days() == Fit.Days.BEFORE_THE_TEXT) {
                return days;
            }
        }
        switch (fit.days()) {
            case NOT_SAID -> fit.conductFrom().ifPresent(day -> days.add(say(ConductPhrase.DAYS_FROM, day)));
            case COUNT -> claimed.on().ifPresent(on -> days.add(say(ConductPhrase.DAYS_COUNT, on.first(), on.last())));
            case PARTLY ->
                days.add(say(ConductPhrase.DAYS_PARTLY, fit.conductFrom().orElse(today)));
            case TOO_EARLY ->
                days.add(say(ConductPhrase.DAYS_TOO_EARLY, fit.conductFrom().orElse(today)));
            case BEFORE_THE_TEXT ->
                days.add(say(
                        ConductPhrase.DAYS_BEFORE_THE_TEXT, fit.life().span().from()));
        }
        return days;
    }

    String by(LocalDate day, java.util.Optional<org.haetae.law.cite.UslmRef> instrument) {
        return instrument
                .map(cite -> say(ConductPhrase.BY_INSTRUMENT, day, cite.printed()))
                .orElse(day.toString());
    }

    /** Who acts: those the law names, then to whom it is delegated, then whom they ask. */
    String by(Doing doing, Set<String> holders) {
        Set<String> delegates = new LinkedHashSet<>(holders);
        doing.by().forEach(delegates::remove);
        if (doing.by().isEmpty()) {
            return delegates.isEmpty()
                    ? wording.say(Phrase.THE_LAW_ITSELF)
                    : wording.or(wording.names(List.copyOf(delegates)));
        }
        String office = wording.or(wording.names(doing.by()));
        String asked = wording.and(wording.names(doing.consulting()));
        if (delegates.isEmpty()) {
            return asked.isEmpty() ? office : wording.say(Phrase.BY_CONSULTING, office, asked);
        }
        String to = wording.or(wording.names(List.copyOf(delegates)));
        return asked.isEmpty()
                ? wording.say(Phrase.BY_DELEGATED, office, to)
                : wording.say(Phrase.BY_DELEGATED_CONSULTING, office, to, asked);
    }

    /** The criterion's title with the limb's label. */
    String name(Fit fit) {
        String title = wording.title(fit.criterion());
        return fit.limb().isEmpty() ? title : title + " " + fit.limb();
    }

    static ConductPhrase word(Fit.Word word) {
        return switch (word) {
            case FITS -> ConductPhrase.FITS;
            case SHORT -> ConductPhrase.SHORT;
            case NOT_THEN -> ConductPhrase.NOT_THEN;
        };
    }
}
