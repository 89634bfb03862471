package org.haetae.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Spoken;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Plain.Language;
import org.haetae.law.model.Row;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.server.http.Query;

/**
 * One request of a page: what the address says, read against the law. The fields all addresses share are {@code asof} (a day; today if
 * absent), {@code s} (scenarios, commas between), {@code fact} ({@code id:grade}, as often as wanted), {@code rd} ({@code point:option}),
 * {@code mode}, {@code factsasof}, {@code knownasof}, {@code lang} and {@code rev} (the packs a link was made with).
 */
public final class Visit {
    public static final List<String> COMMON =
            List.of("asof", "s", "fact", "rd", "mode", "factsasof", "knownasof", "lang", "rev");

    /** Carried along from page to page; the rest belongs to one page. */
    private static final List<String> CARRIED = List.of("asof", "fact", "rd", "mode", "factsasof", "knownasof", "lang");

    private final Site site;
    private final Law law;
    private final Query query;
    private final String path;
    private final String rest;
    private final Language language;
    private final AskText text;
    private final Ask ask;

    /**
     * Reads the address.
     *
     * @param rest what follows the path of the place, without a slash before it; empty if nothing
     * @param fields those the place reads
     * @throws BadInput with every problem of the fields all addresses share
     */
    Visit(Site site, Law law, Query query, String path, String rest, List<String> fields) {
        this.site = site;
        this.law = law;
        this.query = query;
        this.path = path;
        this.rest = rest;
        this.language = language(query);
        List<Problem> problems = new ArrayList<>();
        strangers(fields, problems);
        List<String> scenarios = scenarios(problems);
        this.text = new AskText(
                query.first("asof"),
                query.first("factsasof"),
                query.first("knownasof"),
                query.first("mode"),
                query.first("lang"),
                scenarios,
                pairs("fact"),
                pairs("rd"));
        try {
            this.ask = Ask.read(law, text, site.today());
        } catch (BadInput e) {
            problems.addAll(e.problems());
            throw new BadInput(problems);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** The language of an address, English where it says none that there is. */
    static Language language(Query query) {
        return query.first("lang").filter(code -> code.equalsIgnoreCase("ko")).isPresent() ? Language.KO : Language.EN;
    }

    private void strangers(List<String> fields, List<Problem> problems) {
        List<String> known = new ArrayList<>(fields);
        known.addAll(COMMON);
        for (String name : query.fields().keySet()) {
            if (!known.contains(name)) {
                problems.add(new Problem(
                        Position.ofFile("address"),
                        name,
                        say(PageWord.UNKNOWN_FIELD, String.join(", ", known)),
                        Nearest.to(name, known),
                        ""));
            } else if (query.values(name).size() > 1 && !isMany(name)) {
                problems.add(Problem.of(Position.ofFile(name), name + " more than once", "each once"));
            }
        }
    }

    private static boolean isMany(String name) {
        return name.equals("fact") || name.equals("rd") || name.equals("s");
    }

    /** Names of the packs only: what is typed into an address never opens a file. */
    private List<String> scenarios(List<Problem> problems) {
        Map<String, String> told = new LinkedHashMap<>();
        law.pack()
                .scenarios()
                .forEach((id, scenario) -> told.put(id, scenario.title().in(language)));
        List<String> names = new ArrayList<>();
        for (String some : query.values("s")) {
            for (String typed : some.split(",", -1)) {
                String name = typed.strip();
                if (!told.containsKey(name)) {
                    problems.add(new Problem(
                            Position.ofFile("s"),
                            name,
                            "a scenario of the packs (" + String.join(", ", told.keySet()) + ")",
                            Nearest.named(name, told, 3),
                            ""));
                } else if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** {@code id:grade} as the questions spell it, {@code id=grade}. */
    private List<String> pairs(String field) {
        List<String> pairs = new ArrayList<>();
        for (String value : query.values(field)) {
            pairs.add(value.indexOf('=') < 0 ? value.replaceFirst(":", "=") : value);
        }
        return pairs;
    }

    // what was asked

    public Law law() {
        return law;
    }

    public Ask ask() {
        return ask;
    }

    /** The shared fields as they were written. */
    public AskText text() {
        return text;
    }

    public Language language() {
        return language;
    }

    public LocalDate day() {
        return ask.asOf().law();
    }

    /** What follows the path of the place. */
    public String rest() {
        return rest;
    }

    public Optional<String> value(String field) {
        return query.first(field);
    }

    public List<String> values(String field) {
        return query.values(field);
    }

    /** The values of a field that holds several with commas between. */
    public List<String> list(String field) {
        List<String> all = new ArrayList<>();
        for (String some : query.values(field)) {
            for (String one : some.split(",", -1)) {
                if (!one.isBlank()) {
                    all.add(one.strip());
                }
            }
        }
        return all;
    }

    /** Whether a field is set, to whatever value but {@code no} and {@code 0}. */
    public boolean isSet(String field) {
        return query.first(field)
                .map(value -> !value.toLowerCase(Locale.ROOT).equals("no") && !value.equals("0"))
                .orElse(false);
    }

    /** The same asked of other scenarios. */
    public Ask under(String... scenarios) {
        return Ask.read(law, text.under(scenarios), site.today());
    }

    // words

    public Wording wording() {
        return ask.wording(law);
    }

    public String say(Spoken phrase, Object... parts) {
        return phrase.in(language, parts);
    }

    public String say(Plain plain) {
        return plain.in(language);
    }

    public String day(LocalDate day) {
        return new Wording(law.pack(), language).day(day);
    }

    public boolean isKorean() {
        return language == Language.KO;
    }

    // the way on

    /** A page under the same day, assumptions and language, of no scenario. */
    public Link to(String place) {
        Link link = Link.to(place);
        for (String field : CARRIED) {
            link = link.with(field, String.join("\n", query.values(field)));
        }
        return link;
    }

    /** A page with the same scenarios too. */
    public Link along(String place) {
        return text.scenarios().isEmpty() ? to(place) : to(place).with("s", String.join(",", text.scenarios()));
    }

    /** This very page; {@link Link#with} changes one thing of it. */
    public Link here() {
        Link link = Link.to(path);
        for (String field : query.fields().keySet()) {
            if (!field.equals("rev")) {
                link = link.with(field, String.join("\n", query.values(field)));
            }
        }
        return link;
    }

    /** Where the thing in a cell is told: measures and scenarios, by the key of their column. */
    public Optional<String> linkOf(Table.Column column, Cell cell) {
        String text = cell.text();
        return switch (column.key()) {
            case "id", "measure" ->
                law.pack()
                        .rule(text, Row.class)
                        .map(row -> along("/relief/why").with("m", row.id()).toString());
            case "scenario" ->
                law.pack()
                        .scenario(text)
                        .map(scenario ->
                                to("/relief").with("s", scenario.name()).toString());
            default -> Optional.empty();
        };
    }

    Site site() {
        return site;
    }
}
