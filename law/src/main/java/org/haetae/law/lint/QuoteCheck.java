package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;
import org.haetae.notation.Position;

/**
 * Compares what packs quote with the official text: the words under headings, those of definitions and of what is left out, and the
 * thresholds in conduct. Spaces, line ends, dashes, quotation marks and page marks ({@code [p. 14]}) make no difference, letters do.
 *
 * <p>A phrase has to be in every edition whose day lies in the days it is quoted for. Where no such edition is there, any other
 * text of the section will do, but an edition of other days only shows that the words were law once: that is a note. Not found is a
 * problem; a heading whose text is not there (or only an excerpt without the phrase) is a note; all under the code {@code L008}.
 */
public final class QuoteCheck {
    private static final String CODE = "L008";

    private final OfficialText texts;
    private final List<Warning> warnings = new ArrayList<>();
    private int phrases;
    private int unchecked;

    /**
     * What was found.
     *
     * @param phrases how many were looked up in a text
     * @param unchecked how many were not, because there is no text, or only an excerpt or an edition of other days
     */
    public record Result(int phrases, int unchecked, List<Warning> warnings) {
        public Result {
            warnings = List.copyOf(warnings);
        }

        /** Phrases that the text does not have. */
        public List<Warning> notFound() {
            return warnings.stream().filter(Warning::isProblem).toList();
        }

        /** What could not be checked, or only against another edition. */
        public List<Warning> notes() {
            return warnings.stream().filter(warning -> !warning.isProblem()).toList();
        }
    }

    private QuoteCheck(OfficialText texts) {
        this.texts = texts;
    }

    /** Looks every quoted phrase up. */
    public static Result check(Pack pack, OfficialText texts) {
        QuoteCheck check = new QuoteCheck(texts);
        for (PackView.Heading heading : new PackView(new org.haetae.law.Law(pack), Optional.empty()).headings()) {
            check.heading(heading);
        }
        return new Result(
                check.phrases,
                check.unchecked,
                check.warnings.stream().distinct().sorted().toList());
    }

    private void heading(PackView.Heading heading) {
        Provision provision = heading.provision();
        Optional<UslmRef> cite = provision
                .cite()
                .or(() -> heading.citedAbove().flatMap(up -> up.provision().cite()));
        if (cite.isEmpty()) {
            return;
        }
        Span days = provision.life().span();
        for (Provision.Quoted quoted : provision.quotes()) {
            Span own = quoted.life().span().intersect(days);
            for (String phrase : QuoteForm.phrases(quoted.text())) {
                look(phrase, own, quoted.at(), cite.get());
            }
        }
        for (Rule rule : provision.rules()) {
            switch (rule) {
                case Definition definition ->
                    look(definition.words(), rule.life().span(), rule.at(), cite.get());
                case NotEncoded left -> {
                    if (!left.words().isEmpty()) {
                        look(left.words(), rule.life().span(), rule.at(), cite.get());
                    }
                }
                case Criterion criterion -> {
                    for (Dated<Conduct> who : criterion.who()) {
                        thresholds(who.value(), who.life().span(), who.at(), cite.get());
                    }
                }
                default -> {}
            }
        }
    }

    private void thresholds(Conduct conduct, Span days, Position at, UslmRef cite) {
        for (String word : conduct.words()) {
            for (String phrase : QuoteForm.phrases(word)) {
                look(phrase, days, at, cite);
            }
        }
        for (Conduct.Limb limb : conduct.limbs()) {
            thresholds(limb.conduct(), limb.life().span(), limb.at(), cite);
        }
    }

    private void look(String phrase, Span days, Position at, UslmRef cite) {
        List<OfficialText.Version> all = texts.of(cite);
        if (all.isEmpty()) {
            unchecked++;
            note(at, "there is no text of " + cite + " to compare its quotations with");
            return;
        }
        String words = OfficialText.normalised(phrase);
        List<OfficialText.Version> then = all.stream()
                .filter(text -> text.day().filter(days::contains).isPresent())
                .toList();
        List<OfficialText.Version> timeless =
                all.stream().filter(text -> text.day().isEmpty()).toList();
        boolean found = then.isEmpty()
                ? timeless.isEmpty()
                        ? all.stream().anyMatch(text -> text.has(words))
                        : timeless.stream().anyMatch(text -> text.has(words))
                : then.stream().allMatch(text -> text.has(words));
        List<OfficialText.Version> held = then.isEmpty() ? timeless.isEmpty() ? all : timeless : then;
        boolean excerpt = held.stream().anyMatch(text -> text.excerpt() && !text.has(words));
        if (found) {
            phrases++;
            if (then.isEmpty() && timeless.isEmpty()) {
                unchecked++;
                note(at, "no edition of the days of \"" + phrase + "\" in " + cite + " is there, only others");
            }
        } else if (excerpt) {
            unchecked++;
            note(at, "only an excerpt of " + cite + " is there, without \"" + phrase + "\"");
        } else if (then.isEmpty() && timeless.isEmpty()) {
            unchecked++;
            note(at, "no edition of the days of \"" + phrase + "\" in " + cite + " is there, and no other has it");
        } else {
            phrases++;
            problem(
                    at,
                    phrase,
                    cite,
                    held.stream().filter(text -> !text.has(words)).toList());
        }
    }

    private void problem(Position at, String phrase, UslmRef cite, List<OfficialText.Version> without) {
        StringBuilder which = new StringBuilder();
        for (OfficialText.Version text : without) {
            if (!text.edition().isEmpty()) {
                which.append(which.isEmpty() ? " of " : ", ")
                        .append(text.edition())
                        .append(text.day()
                                .map(LocalDate::toString)
                                .map(day -> " (" + day + ")")
                                .orElse(""));
            }
        }
        warnings.add(new Warning(
                CODE,
                Warning.Severity.PROBLEM,
                at,
                "the text of " + cite + which + " does not have \"" + phrase + "\"",
                "quote it letter by letter, say from or until when it was law, or correct the cite"));
    }

    private void note(Position at, String message) {
        warnings.add(
                new Warning(CODE, Warning.Severity.NOTE, at, message, "compare it by hand with the official text"));
    }
}
