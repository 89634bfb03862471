package org.haetae.answers.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Plain.Language;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;

/** Speaks of the names, days and periods of a pack in one language. */
public record Wording(Pack pack, Language language) {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    public String say(Spoken phrase, Object... parts) {
        return phrase.in(language, parts);
    }

    public String say(Plain plain) {
        return plain.in(language);
    }

    /** {@code 22 February 2019}, {@code 2019년 2월 22일}: days in sentences; data and feet of answers keep ISO. */
    public String day(LocalDate day) {
        return switch (language) {
            case EN -> day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
            case KO -> day.getYear() + "년 " + day.getMonthValue() + "월 " + day.getDayOfMonth() + "일";
        };
    }

    public String period(Period period) {
        return switch (language) {
            case EN -> period.text();
            case KO -> period.count() + unit(period);
        };
    }

    private static String unit(Period period) {
        return switch (period) {
            case Period.Days _ -> "일";
            case Period.Months _ -> "개월";
            case Period.Years _ -> "년";
        };
    }

    /** How long one exercise runs; empty where the law does not say. */
    public String term(Route.Term term) {
        List<String> parts = new ArrayList<>();
        boolean fixed = term.least().isPresent() && term.least().equals(term.most());
        if (fixed) {
            parts.add(period(term.least().orElseThrow()));
        } else if (term.least().isPresent() && term.most().isPresent()) {
            parts.add(say(
                    Phrase.TERM_BETWEEN,
                    period(term.least().orElseThrow()),
                    period(term.most().orElseThrow())));
        } else {
            term.least().ifPresent(p -> parts.add(say(Phrase.TERM_AT_LEAST, period(p))));
            term.most().ifPresent(p -> parts.add(say(Phrase.TERM_AT_MOST, period(p))));
        }
        if (term.renewable()) {
            parts.add(say(Phrase.TERM_RENEWABLE));
        }
        if (term.consecutive()) {
            parts.add(say(Phrase.TERM_CONSECUTIVE));
        }
        if (term.once()) {
            parts.add(say(Phrase.TERM_ONCE));
        }
        return String.join(", ", parts);
    }

    /** The same in the words of the notation, whatever the language: {@code 30 days .. 1 year, renewable}. */
    public static String notation(Route.Term term) {
        StringBuilder text = new StringBuilder();
        boolean fixed = term.least().isPresent() && term.least().equals(term.most());
        if (fixed) {
            text.append(term.least().orElseThrow().text());
        } else if (term.least().isPresent() && term.most().isPresent()) {
            text.append(term.least().orElseThrow().text())
                    .append(" .. ")
                    .append(term.most().orElseThrow().text());
        } else {
            term.least().ifPresent(p -> text.append("at least ").append(p.text()));
            term.most().ifPresent(p -> text.append("at most ").append(p.text()));
        }
        for (String word : List.of(
                term.renewable() ? "renewable" : "",
                term.consecutive() ? "consecutive" : "",
                term.once() ? "once" : "")) {
            if (!word.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(word);
            }
        }
        return text.toString();
    }

    /** A and B. */
    public String and(List<String> items) {
        return joined(items, Phrase.AND);
    }

    /** A or B. */
    public String or(List<String> items) {
        return joined(items, Phrase.OR);
    }

    private String joined(List<String> items, Phrase last) {
        int n = items.size();
        if (n < 2) {
            return String.join("", items);
        }
        return say(last, String.join(", ", items.subList(0, n - 1)), items.get(n - 1));
    }

    /**
     * What the packs have in English only, such as their prose, titles of tests and sources: in a Korean answer it is marked, so that nobody
     * takes it for an answer that was not translated.
     */
    public String asWritten(String text) {
        return language == Language.KO && isEnglish(text) ? say(Phrase.ENGLISH, text) : text;
    }

    /** Two Latin letters side by side, and no Korean. */
    private static boolean isEnglish(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            if (isHangul(text.charAt(i))) {
                return false;
            }
            letters |= i > 0 && isLatin(text.charAt(i)) && isLatin(text.charAt(i - 1));
        }
        return letters;
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** A name of the vocabulary in plain words. */
    public String name(String id) {
        return asWritten(pack.vocabulary().plain(id).in(language));
    }

    public List<String> names(List<String> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(name(id)));
        return names;
    }

    /** What a rule is called: its title, or its name with the hyphens made spaces. */
    public String title(Rule rule) {
        return rule.head()
                .title()
                .map(plain -> plain.in(language))
                .orElseGet(() -> rule.id().replace('-', ' '));
    }

    /** A rule by its name, else a name of the vocabulary. */
    public String ruleOrName(String id) {
        Optional<Rule> rule = pack.rule(id);
        return rule.map(r -> say(Phrase.RULE_AT, title(r), r.cite().printed())).orElseGet(() -> name(id));
    }

    /** "the President (delegated to the Secretary of State, consulting the Secretary of the Treasury)". */
    public String by(RouteAnswer answer) {
        Optional<Doing> doing = answer.doing();
        List<String> named = doing.map(Doing::by).orElse(List.of());
        Set<String> delegates = new LinkedHashSet<>(answer.holders());
        named.forEach(delegates::remove);
        if (named.isEmpty()) {
            named = List.copyOf(delegates);
            delegates.clear();
        }
        if (named.isEmpty()) {
            return say(Phrase.THE_LAW_ITSELF);
        }
        String office = or(names(named));
        String consulted = and(names(answer.consulting()));
        if (doing.map(Doing::personally).orElse(false)) {
            return say(Phrase.BY_PERSONALLY, office);
        }
        if (!delegates.isEmpty()) {
            String to = or(names(List.copyOf(delegates)));
            return consulted.isEmpty()
                    ? say(Phrase.BY_DELEGATED, office, to)
                    : say(Phrase.BY_DELEGATED_CONSULTING, office, to, consulted);
        }
        return consulted.isEmpty() ? office : say(Phrase.BY_CONSULTING, office, consulted);
    }

    /** With its first letter large, as a sentence begins; other scripts are left as they are. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
