package org.haetae.server.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.answers.Ask;
import org.haetae.answers.Bearing;
import org.haetae.answers.Family;
import org.haetae.answers.FullText;
import org.haetae.answers.LawBook;
import org.haetae.answers.LawShown;
import org.haetae.answers.ProvisionView;
import org.haetae.answers.RuleText;
import org.haetae.answers.Use;
import org.haetae.answers.words.Terms;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Case;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Life;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Provision;
import org.haetae.law.text.TextStore;
import org.haetae.law.trial.CaseResult;
import org.haetae.law.trial.Trial;
import org.haetae.server.page.Link;
import org.haetae.server.page.Visit;

/** Lays a provision, or a rule where it stands, out for reading. */
final class Opened {
    /** Words the packs quote stand in quotation marks, with ellipses between them. */
    private static final Pattern PHRASE = Pattern.compile("[\"“]([^\"”]+)[\"”]");

    private final Visit visit;
    private final LawShown shown;
    private final TextStore texts;
    private final LawLinks links;
    private final Versions versions;
    private final Map<String, Case> cases = new HashMap<>();
    private final Map<String, Life.Choice> choices = new LinkedHashMap<>();
    private final Map<String, ProvisionView> before = new HashMap<>();
    private final Map<String, ProvisionView> after = new HashMap<>();
    private final List<Reader.Piece> pieces = new ArrayList<>();
    private final List<Reader.Side> sides = new ArrayList<>();
    private boolean hasText;

    private Opened(Visit visit, String typed, LawShown shown, TextStore texts) {
        this.visit = visit;
        this.shown = shown;
        this.texts = texts;
        this.links = new LawLinks(visit);
        this.versions = Versions.of(visit, shown.provisions());
        boolean run = visit.isSet("tests");
        if (run) {
            visit.law()
                    .pack()
                    .cases()
                    .forEach(test -> cases.put(visit.law().within(test.at()).toString(), test));
        }
        versions.from().ifPresent(day -> asOf(typed, day, before));
        versions.to().ifPresent(day -> asOf(typed, day, after));
    }

    static Reader of(Visit visit, String typed, LawShown shown, TextStore texts) {
        return new Opened(visit, typed, shown, texts).reader();
    }

    /** The official text of another day, where a user has imported any. */
    private void asOf(String typed, LocalDate day, Map<String, ProvisionView> into) {
        boolean imported = shown.provisions().stream().anyMatch(Opened::hasText);
        if (imported) {
            Ask ask = Ask.read(visit.law(), visit.text().on(day.toString()), visit.day());
            LawBook.show(visit.law(), ask, typed, texts).provisions().forEach(provision -> collect(provision, into));
        }
    }

    private static boolean hasText(ProvisionView provision) {
        return provision.text().isPresent() || provision.parts().stream().anyMatch(Opened::hasText);
    }

    private static void collect(ProvisionView provision, Map<String, ProvisionView> into) {
        into.put(provision.at(), provision);
        provision.parts().forEach(part -> collect(part, into));
    }

    private Reader reader() {
        for (ProvisionView provision : shown.provisions()) {
            piece(provision, provision.fullTitle(), 2);
        }
        List<Reader.Rule> uses = new ArrayList<>();
        pieces.forEach(piece ->
                piece.rules().stream().filter(rule -> !rule.uses().isEmpty()).forEach(uses::add));
        List<String> lines = new ArrayList<>();
        shown.provisions().stream().map(ProvisionView::instrument).distinct().forEach(one -> lines.add(checked(one)));
        if (!hasText) {
            lines.add(visit.say(LawWord.NO_TEXT));
        }
        if (visit.isKorean()) {
            lines.add(visit.say(LawWord.SOURCE_EN));
        }
        boolean tests = pieces.stream().anyMatch(piece -> !piece.tests().isEmpty());
        Optional<String> run = tests && !visit.isSet("tests")
                ? Optional.of(visit.here().with("tests", "run").toString())
                : Optional.empty();
        return new Reader(
                turns(),
                versions.from()
                        .map(from -> visit.say(
                                LawWord.COMPARING,
                                visit.day(from),
                                visit.day(versions.to().orElseThrow()))),
                sides,
                versions.from().map(visit::day).orElse(""),
                versions.to().map(visit::day).orElse(""),
                Outline.of(visit, shown.provisions().getFirst()),
                pieces,
                readings(),
                uses,
                lines,
                run);
    }

    private String checked(Instrument instrument) {
        return instrument
                .checked()
                .map(day -> instrument
                        .against()
                        .map(text -> visit.say(LawWord.CHECKED, visit.day(day), text))
                        .orElseGet(() -> visit.say(LawWord.CHECKED_NO_TEXT, visit.day(day))))
                .orElseGet(() -> visit.say(LawWord.NOT_CHECKED));
    }

    /** What the page says under its heading: how often this changed. */
    static Optional<String> lede(Visit visit, LawShown shown) {
        List<Versions.Turn> turns = Versions.of(visit, shown.provisions()).turns();
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        String first = visit.day(turns.getFirst().day());
        String last = visit.day(turns.getLast().day());
        return Optional.of(
                switch (turns.size()) {
                    case 1 -> visit.say(LawWord.SAME_SINCE, first);
                    case 2 -> visit.say(LawWord.CHANGED_ONCE, first, last);
                    default -> visit.say(LawWord.CHANGED, first, last, turns.size() - 1);
                });
    }

    private List<Reader.Turn> turns() {
        List<Reader.Turn> turns = new ArrayList<>();
        for (Versions.Turn turn : versions.turns()) {
            List<String> notes = new ArrayList<>(turn.by());
            if (turns.isEmpty() && turn.ends() == 0) {
                notes.add(visit.say(LawWord.BEGINS_HERE));
            } else {
                if (turn.begins() > 0) {
                    notes.add(visit.say(LawWord.BEGAN_LINES, turn.begins()));
                }
                if (turn.ends() > 0) {
                    notes.add(visit.say(LawWord.ENDED_LINES, turn.ends()));
                }
            }
            String iso = turn.day().toString();
            boolean from = versions.from().filter(turn.day()::equals).isPresent();
            boolean to = versions.to().filter(turn.day()::equals).isPresent();
            List<Reader.Item> ways = new ArrayList<>();
            if (versions.turns().size() > 2) {
                if (!from && versions.to().filter(turn.day()::isBefore).isPresent()) {
                    ways.add(item(LawWord.FROM_HERE, visit.here().with("from", iso)));
                }
                if (!to && versions.from().filter(turn.day()::isAfter).isPresent()) {
                    ways.add(item(LawWord.TO_HERE, visit.here().with("to", iso)));
                }
            }
            ways.add(item(LawWord.READ_THEN, visit.here().with("asof", iso)));
            turns.add(new Reader.Turn(visit.day(turn.day()), iso, from ? "from" : to ? "to" : "", notes, ways));
        }
        return turns;
    }

    private Reader.Item item(LawWord word, Link link) {
        return new Reader.Item(visit.say(word), link.toString(), false, "");
    }

    // a heading

    private void piece(ProvisionView provision, String title, int level) {
        List<Reader.Line> quotes = new ArrayList<>();
        for (Provision.Quoted quoted : provision.quoted()) {
            line(quoted.text(), quoted.life()).ifPresent(quotes::add);
            quoted.life().readings().forEach(this::choice);
        }
        List<Reader.Rule> rules = new ArrayList<>();
        for (RuleText rule : provision.rules()) {
            rules.add(rule(rule));
        }
        List<RuleText.CaseAt> beside = new ArrayList<>(provision.cases());
        if (!shown.whole()) {
            provision.rules().forEach(rule -> beside.addAll(rule.cases()));
        }
        List<Reader.Test> tests = new ArrayList<>();
        beside.stream().distinct().forEach(test -> tests.add(test(test)));
        String anchor = anchor(provision);
        Optional<Reader.Text> text = provision.text().map(full -> text(full, provision.quoted()));
        hasText |= text.isPresent();
        pieces.add(new Reader.Piece(
                level,
                title,
                provision.cite().map(UslmRef::printed).orElse(""),
                anchor,
                provision
                        .cite()
                        .map(cite -> visit.to(LawLinks.LAW + cite.path()).toString()),
                notes(provision),
                provision.words(),
                quotes,
                text,
                rules,
                tests));
        side(provision, title, anchor, quotes, rules);
        for (ProvisionView part : provision.parts()) {
            piece(part, part.title(), Math.min(level + 1, 3));
        }
    }

    private static String anchor(ProvisionView provision) {
        return provision
                .cite()
                .map(cite -> cite.path().substring(1).replace('/', '-'))
                .orElseGet(() -> "l" + provision.at().replaceAll("[^0-9]+", "-"));
    }

    private List<String> notes(ProvisionView provision) {
        List<String> notes = new ArrayList<>();
        line("", provision.life()).filter(line -> !line.note().isEmpty()).ifPresent(line -> notes.add(line.note()));
        if (provision.life().verify()) {
            notes.add(visit.wording().say(org.haetae.answers.words.Phrase.NOTE_VERIFY));
        }
        return notes;
    }

    /** How a line stands between the two days compared, and on the day asked about; none where it was on neither. */
    private Optional<Reader.Line> line(String text, Life life) {
        LocalDate asOf = visit.day();
        boolean now = life.span().contains(asOf);
        if (versions.from().isEmpty()) {
            return now ? Optional.of(new Reader.Line(text, "same", "")) : between(text, life);
        }
        boolean before = life.span().contains(versions.from().get());
        boolean after = life.span().contains(versions.to().orElseThrow());
        if (before && after) {
            return Optional.of(new Reader.Line(text, "same", ""));
        }
        if (after) {
            String note = visit.say(LawWord.ADDED, visit.day(life.span().from()), by(life.beganBy()));
            return Optional.of(
                    new Reader.Line(text, "added", now ? note + "." : note + ". " + visit.say(LawWord.NOT_THEN)));
        }
        if (before) {
            String note = visit.say(LawWord.REMOVED, visit.day(life.span().until()), by(life.endedBy()));
            return Optional.of(
                    new Reader.Line(text, "removed", now ? note + ". " + visit.say(LawWord.STILL_THEN) : note + "."));
        }
        return now ? between(text, life) : Optional.empty();
    }

    private Optional<Reader.Line> between(String text, Life life) {
        if (!Versions.isDay(life.span().from()) || !Versions.isDay(life.span().until())) {
            return Optional.of(new Reader.Line(text, "same", ""));
        }
        String note = visit.say(
                LawWord.BETWEEN,
                visit.day(life.span().from()),
                visit.day(life.span().until()));
        return Optional.of(new Reader.Line(text, "same", note + "."));
    }

    private String by(Optional<UslmRef> cite) {
        return cite.map(ref -> visit.say(LawWord.BY, ref.printed())).orElse("");
    }

    // the same on two days

    private void side(
            ProvisionView provision, String title, String anchor, List<Reader.Line> quotes, List<Reader.Rule> rules) {
        List<List<Reader.Run>> old = new ArrayList<>();
        List<List<Reader.Run>> now = new ArrayList<>();
        boolean differs = sideOf(quotes, old, now);
        for (Reader.Rule rule : rules) {
            boolean changed =
                    rule.lines().stream().anyMatch(line -> !line.state().equals("same"));
            if (changed) {
                differs |= sideOf(turned(rule.lines()), old, now);
            }
        }
        differs |= texts(provision, old, now);
        if (differs) {
            sides.add(new Reader.Side(title, anchor, old, now));
        }
    }

    /** The first line of a rule, and those that come or go. */
    private static List<Reader.Line> turned(List<Reader.Line> lines) {
        List<Reader.Line> turned = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean shown = i == 0 || !lines.get(i).state().equals("same");
            if (shown && gap) {
                turned.add(new Reader.Line("…", "same", ""));
            }
            if (shown) {
                turned.add(lines.get(i));
            }
            gap = !shown;
        }
        return turned;
    }

    private static boolean sideOf(List<Reader.Line> lines, List<List<Reader.Run>> old, List<List<Reader.Run>> now) {
        boolean differs = false;
        for (Reader.Line line : lines) {
            boolean marked = !line.state().equals("same");
            differs |= marked;
            List<Reader.Run> run = List.of(new Reader.Run(line.text(), marked));
            if (!line.state().equals("added")) {
                old.add(run);
            }
            if (!line.state().equals("removed")) {
                now.add(run);
            }
        }
        return differs;
    }

    /** The official text of both days, word by word, where both are imported and differ. */
    private boolean texts(ProvisionView provision, List<List<Reader.Run>> old, List<List<Reader.Run>> now) {
        Optional<FullText> first =
                Optional.ofNullable(before.get(provision.at())).flatMap(ProvisionView::text);
        Optional<FullText> second =
                Optional.ofNullable(after.get(provision.at())).flatMap(ProvisionView::text);
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().edition().equals(second.get().edition())) {
            return false;
        }
        Map<String, String> left = lines(first.get());
        Map<String, String> right = lines(second.get());
        Set<String> labels = new LinkedHashSet<>(left.keySet());
        labels.addAll(right.keySet());
        boolean differs = false;
        for (String label : labels) {
            String a = left.getOrDefault(label, "");
            String b = right.getOrDefault(label, "");
            if (!a.equals(b)) {
                differs = true;
                WordDiff.Both both = WordDiff.of(a, b);
                old.add(runs(label, both.before()));
                now.add(runs(label, both.after()));
            }
        }
        return differs;
    }

    private static Map<String, String> lines(FullText text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.lines().forEach(line -> lines.merge(line.labels(), line.text(), (a, b) -> a + " " + b));
        return lines;
    }

    private static List<Reader.Run> runs(String label, List<WordDiff.Run> words) {
        List<Reader.Run> runs = new ArrayList<>();
        if (!words.isEmpty() && !label.isEmpty()) {
            runs.add(new Reader.Run(label + " ", false));
        }
        words.forEach(word -> runs.add(new Reader.Run(word.text(), word.marked())));
        return runs;
    }

    // the official text

    private Reader.Text text(FullText full, List<Provision.Quoted> quoted) {
        List<String> phrases = new ArrayList<>();
        for (Provision.Quoted one : quoted) {
            Matcher phrase = PHRASE.matcher(one.text());
            while (phrase.find()) {
                phrases.add(phrase.group(1));
            }
        }
        List<List<Reader.Run>> lines = new ArrayList<>();
        full.lines().forEach(line -> lines.add(marked(line.shown(), phrases)));
        String edition =
                full.day().map(day -> full.edition() + ", " + visit.day(day)).orElse(full.edition());
        return new Reader.Text(visit.say(LawWord.LINES_OFFICIAL, edition), lines);
    }

    private static List<Reader.Run> marked(String line, List<String> phrases) {
        List<Reader.Run> runs = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int next = line.length();
            int end = next;
            for (String phrase : phrases) {
                int found = line.indexOf(phrase, at);
                if (found >= 0 && (found < next || found == next && found + phrase.length() > end)) {
                    next = found;
                    end = found + phrase.length();
                }
            }
            if (next > at) {
                runs.add(new Reader.Run(line.substring(at, next), false));
            }
            if (end > next) {
                runs.add(new Reader.Run(line.substring(next, end), true));
            }
            at = end;
        }
        return runs;
    }

    // a rule

    private Reader.Rule rule(RuleText text) {
        List<Reader.Line> lines = new ArrayList<>();
        for (RuleText.SourceLine line : text.sourceLines()) {
            line(line.text(), line.life()).ifPresent(lines::add);
            line.life().readings().forEach(this::choice);
        }
        boolean encoded = !(text.rule() instanceof NotEncoded);
        List<Reader.Item> ways = new ArrayList<>();
        if (encoded) {
            boolean row = text.rule() instanceof org.haetae.law.model.Row;
            links.answer(text.rule())
                    .ifPresent(link -> ways.add(item(row ? LawWord.WHY_IT : LawWord.DUTY_DATES, link)));
            if (shown.whole()) {
                ways.add(item(
                        LawWord.READ_RULE,
                        visit.along(LawLinks.LAW + "/" + text.rule().id())));
            }
        }
        List<Reader.Item> uses = new ArrayList<>();
        if (encoded) {
            text.uses().forEach(use -> uses.add(use(use)));
        }
        List<Reader.Bearing> bearings = new ArrayList<>();
        if (!shown.whole()) {
            shown.bearings().forEach(bearing -> bearings.add(bearing(bearing)));
        }
        return new Reader.Rule(
                encoded ? text.rule().id() : "",
                kind(RuleText.kind(text.rule())),
                encoded ? visit.wording().title(text.rule()) : "",
                text.at(),
                text.verify(),
                lines,
                ways,
                uses,
                bearings);
    }

    private String kind(String code) {
        return Family.of(code).map(family -> visit.say(family.named(1))).orElse(code);
    }

    private Reader.Item use(Use use) {
        String cite = use.cite().map(UslmRef::printed).orElse("");
        String title = use.title().isEmpty() ? use.id() : use.title();
        String kind = use.kind().equals("scenario")
                ? visit.wording().say(org.haetae.answers.words.Phrase.KIND_SCENARIO)
                : kind(use.kind());
        String link = links.use(use).map(Link::toString).orElse("");
        return new Reader.Item(title, link, false, cite.isEmpty() ? kind : kind + " · " + cite);
    }

    private Reader.Bearing bearing(Bearing bearing) {
        List<Reader.Item> others = new ArrayList<>();
        for (Bearing.Link link : bearing.links()) {
            String verdict = bearing.decided() ? " · " + visit.say(Terms.of(link.verdict())) : "";
            Optional<Link> to =
                    visit.law().pack().rule(link.id()).flatMap(links::answer).or(() -> links.name(link.id()));
            others.add(new Reader.Item(
                    link.title(),
                    to.map(Link::toString).orElse(""),
                    false,
                    link.cite().printed() + verdict));
        }
        String outcome = bearing.decided()
                ? bearing.outcome()
                        .map(word -> Terms.glyph(word) + " " + visit.say(Terms.of(word)))
                        .orElse("")
                : "";
        String scenario = bearing.scenario().isEmpty() ? visit.say(LawWord.BEARS_ON) : bearing.scenario();
        return new Reader.Bearing(outcome.isEmpty() ? scenario : scenario + ": " + outcome, others);
    }

    private Reader.Test test(RuleText.CaseAt at) {
        Optional<CaseResult> result = Optional.ofNullable(cases.get(at.at())).map(test -> Trial.run(visit.law(), test));
        List<String> failures = new ArrayList<>();
        result.ifPresent(found -> found.failures().forEach(failure -> failures.add(failure.message())));
        String state = result.map(_ -> failures.isEmpty() ? "holds" : "fails").orElse("");
        return new Reader.Test(at.on().toString(), at.title(), at.at(), state, failures);
    }

    // readings

    private void choice(Life.Choice choice) {
        choices.putIfAbsent(choice.point(), choice);
    }

    /** Points lines here turn on, and those said to be about a cite here. */
    private List<Reader.Reading> readings() {
        List<Reader.Reading> readings = new ArrayList<>();
        for (org.haetae.law.model.Reading point :
                visit.law().pack().vocabulary().readings().values()) {
            boolean about = point.cite()
                    .filter(cite -> shown.provisions().stream().anyMatch(provision -> isAbout(provision, cite)))
                    .isPresent();
            if (about || choices.containsKey(point.id())) {
                readings.add(Readings.of(visit, point));
            }
        }
        return readings;
    }

    private static boolean isAbout(ProvisionView provision, UslmRef cite) {
        return provision.cite().filter(own -> cite.isUnder(own)).isPresent()
                || provision.parts().stream().anyMatch(part -> isAbout(part, cite));
    }
}
