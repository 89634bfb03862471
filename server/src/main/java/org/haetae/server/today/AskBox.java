package org.haetae.server.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.answers.Rows;
import org.haetae.answers.words.Wording;
import org.haetae.law.model.Row;
import org.haetae.law.model.Scenario;
import org.haetae.notation.BadInput;
import org.haetae.server.page.Link;
import org.haetae.server.page.Visit;

/**
 * Reads a question against the catalogue of forms: which form its words are of, and which names of the packs fill the slot. It guesses
 * nothing; what it cannot place it says.
 */
final class AskBox {
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern SECTION = Pattern.compile("(?:§|section|sec\\.?|제)\\s*(\\d{2,4}[A-Za-z]?)");
    private static final Pattern CITE = Pattern.compile("\\d[\\w()-]*");

    /** Of the words of a title so many must stand in the question, in hundredths. */
    private static final int ENOUGH = 60;

    /**
     * What a question was understood as.
     *
     * @param words the question as the catalogue asks it
     * @param link the page that answers it
     * @param names of the packs it is about: scenarios, a measure, a section, a day
     */
    record Understood(AskForm form, String words, Link link, List<String> names) {}

    /** What was read of a question. */
    record Read(Optional<Understood> understood, List<String> recognised, Optional<TodayWord> needs) {}

    private final Visit visit;
    private final String question;
    private final String lower;

    AskBox(Visit visit, String question) {
        this.visit = visit;
        this.question = question;
        this.lower = question.toLowerCase(Locale.ROOT);
    }

    Read read() {
        List<Scenario> scenarios = scenarios();
        Optional<Row> measure = measure();
        Optional<String> section = first(SECTION);
        Optional<String> day = first(DAY);
        List<String> recognised = new ArrayList<>();
        scenarios.forEach(scenario -> recognised.add("“" + visit.say(scenario.title()) + "”"));
        measure.ifPresent(row -> recognised.add("“" + title(row) + "”"));
        section.ifPresent(number -> recognised.add("§" + number));
        day.ifPresent(recognised::add);
        Optional<TodayWord> needs = Optional.empty();
        Map<AskForm, List<String>> forms = new LinkedHashMap<>();
        for (AskForm form : AskForm.values()) {
            List<String> found = form.found(lower);
            if (!found.isEmpty()) {
                forms.put(form, found);
                found.stream().filter(word -> !recognised.contains(word)).forEach(recognised::add);
            }
        }
        for (AskForm form : forms.keySet()) {
            Optional<Understood> understood = fill(form, scenarios, measure, section, day);
            if (understood.isPresent()) {
                return new Read(understood, recognised, Optional.empty());
            }
            needs = Optional.of(missing(form.slot()));
        }
        return new Read(Optional.empty(), recognised, needs);
    }

    private static TodayWord missing(AskForm.Slot slot) {
        return switch (slot) {
            case NONE, SCENARIO, TWO_SCENARIOS -> TodayWord.SLOT_SCENARIO;
            case MEASURE -> TodayWord.SLOT_MEASURE;
            case SECTION -> TodayWord.SLOT_SECTION;
            case DAY -> TodayWord.SLOT_DAY;
            case OFFER -> TodayWord.SLOT_OFFER;
        };
    }

    private Optional<Understood> fill(
            AskForm form,
            List<Scenario> scenarios,
            Optional<Row> measure,
            Optional<String> section,
            Optional<String> day) {
        return switch (form) {
            case LATE ->
                Optional.of(plain(form, TodayWord.Q_LATE, visit.to("/duties").with("status", "late")));
            case SILENT ->
                Optional.of(plain(form, TodayWord.Q_SILENT, visit.to("/duties").with("status", "no-record")));
            case DUE ->
                Optional.of(plain(form, TodayWord.Q_DUE, visit.to("/duties").with("status", "due")));
            case SECTION ->
                section.map(number -> new Understood(
                        form,
                        visit.say(TodayWord.Q_SECTION, number),
                        visit.to("/duties").with("section", number),
                        List.of(number)));
            case OFFER ->
                Optional.of(promise())
                        .filter(promise -> !promise.isBlank())
                        .map(promise -> new Understood(
                                form,
                                visit.say(TodayWord.Q_OFFER, promise),
                                visit.to("/relief/offer").with("q", promise),
                                List.of(promise)));
            case COMPARE ->
                scenarios.size() < 2
                        ? Optional.empty()
                        : Optional.of(new Understood(
                                form,
                                visit.say(
                                        TodayWord.Q_COMPARE,
                                        visit.say(scenarios.get(0).title()),
                                        visit.say(scenarios.get(1).title())),
                                visit.to("/relief/compare")
                                        .with("s", scenarios.get(0).name())
                                        .with("s2", scenarios.get(1).name()),
                                List.of(
                                        scenarios.get(0).name(),
                                        scenarios.get(1).name())));
            case CHANGED ->
                day.map(from -> new Understood(
                        form,
                        visit.say(TodayWord.Q_CHANGED, from),
                        visit.to("/relief/compare")
                                .with("asof", from)
                                .with("vs", visit.day().toString())
                                .with(
                                        "s",
                                        scenarios.isEmpty()
                                                ? ""
                                                : scenarios.getFirst().name()),
                        List.of(from)));
            case MEMO -> scenario(form, TodayWord.Q_MEMO, "/relief/memo", scenarios);
            case WAIVED -> measure.map(row -> measure(form, TodayWord.Q_WAIVED, "/relief/why", row, scenarios));
            case TAKES -> measure.map(row -> measure(form, TodayWord.Q_TAKES, "/relief/takes", row, scenarios));
            case UNLOCK -> scenario(form, TodayWord.Q_UNLOCK, "/relief", scenarios);
        };
    }

    private Understood plain(AskForm form, TodayWord word, Link link) {
        return new Understood(form, visit.say(word), link, List.of());
    }

    private Optional<Understood> scenario(AskForm form, TodayWord word, String path, List<Scenario> scenarios) {
        return scenarios.stream()
                .findFirst()
                .map(scenario -> new Understood(
                        form,
                        visit.say(word, visit.say(scenario.title())),
                        visit.to(path).with("s", scenario.name()),
                        List.of(scenario.name())));
    }

    private Understood measure(AskForm form, TodayWord word, String path, Row row, List<Scenario> scenarios) {
        String scenario = scenarios.isEmpty() ? "" : scenarios.getFirst().name();
        return new Understood(
                form,
                visit.say(word, title(row)),
                visit.to(path).with("m", row.id()).with("s", scenario),
                List.of(row.id(), scenario));
    }

    private String title(Row row) {
        return new Wording(visit.law().pack(), visit.language()).title(row);
    }

    /** What stands after the colon, or in quotation marks, else the whole question. */
    private String promise() {
        Matcher quoted = Pattern.compile("[“\"‘](.+?)[”\"’]").matcher(question);
        if (quoted.find()) {
            return quoted.group(1);
        }
        int colon = question.indexOf(':');
        return (colon < 0 ? question : question.substring(colon + 1))
                .replaceAll("\\?\\s*$", "")
                .strip();
    }

    private Optional<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(question);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    // names

    /** Scenarios named in the question, the best first: by their own name, or by most words of their title. */
    private List<Scenario> scenarios() {
        Map<Scenario, Integer> scored = new LinkedHashMap<>();
        for (Scenario scenario : visit.law().pack().scenarios().values()) {
            int score = lower.contains(scenario.name())
                    ? 200
                    : Math.max(
                            share(scenario.title().english()),
                            share(scenario.title().korean()));
            if (score >= ENOUGH) {
                scored.put(scenario, score);
            }
        }
        return scored.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A measure by its name, its cite, or most words of its title. */
    private Optional<Row> measure() {
        for (Row row : visit.law().pack().rows()) {
            if (lower.contains(row.id())) {
                return Optional.of(row);
            }
        }
        Matcher cites = CITE.matcher(question);
        while (cites.find()) {
            try {
                List<Row> named = Rows.named(visit.law().pack(), cites.group(), "q");
                if (!named.isEmpty()) {
                    return Optional.of(named.getFirst());
                }
            } catch (BadInput e) {
                // a number that is no cite of a measure: the next one may be
            }
        }
        Row best = null;
        int most = ENOUGH - 1;
        for (Row row : visit.law().pack().rows()) {
            int share = row.head()
                    .title()
                    .map(title -> Math.max(share(title.english()), share(title.korean())))
                    .orElse(0);
            if (share > most) {
                most = share;
                best = row;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many hundredths of the telling words of a title stand in the question. */
    private int share(String title) {
        Set<String> words = words(title);
        if (words.isEmpty()) {
            return 0;
        }
        Set<String> asked = words(question);
        int found = 0;
        for (String word : words) {
            found += asked.stream().anyMatch(other -> alike(word, other)) ? 1 : 0;
        }
        return 100 * found / words.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            boolean short_ = word.length() < (word.isEmpty() || word.charAt(0) < 0x80 ? 4 : 2);
            if (!short_) {
                words.add(word);
            }
        }
        return words;
    }

    /** The same word, or both begin alike: {@code denuclearisation}, {@code denuclearization}. */
    private static boolean alike(String a, String b) {
        int stem = a.charAt(0) < 0x80 ? 7 : 2;
        return a.equals(b)
                || a.length() > stem
                        && b.length() > stem
                        && a.substring(0, stem).equals(b.substring(0, stem))
                || a.charAt(0) >= 0x80 && (a.startsWith(b) || b.startsWith(a));
    }
}
