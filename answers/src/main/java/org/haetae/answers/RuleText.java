package org.haetae.answers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Case;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Expect;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Rule;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/**
 * A rule as its file writes it.
 *
 * @param at where it is written, as a path below the packs' folder, with line and column
 * @param verify whether it or a line of it rests on text not yet read in official form
 * @param source its lines; empty where the pack was not read from a file
 * @param changes the days on which it or a line of it begins or ends
 * @param cases tests that make a claim about it
 * @param uses rules that name it
 */
public record RuleText(
        Rule rule,
        String at,
        boolean verify,
        List<String> source,
        List<Change> changes,
        List<CaseAt> cases,
        List<Use> uses) {
    /** A day on which the rule or a line of it begins or ends. */
    public record Change(LocalDate day, boolean begins, Optional<UslmRef> by) {}

    /** A test and where it is written. */
    public record CaseAt(String title, LocalDate on, String at) {
        Json json() {
            return Json.fields().put("title", title).put("on", on.toString()).put("at", at);
        }

        static CaseAt of(Law law, Case test) {
            return new CaseAt(test.title(), test.on(), law.within(test.at()).toString());
        }
    }

    public RuleText {
        source = List.copyOf(source);
        changes = List.copyOf(changes);
        cases = List.copyOf(cases);
        uses = List.copyOf(uses);
    }

    static RuleText of(Law law, Names names, Rule rule) {
        List<CaseAt> cases = new ArrayList<>();
        for (Case test : law.pack().cases()) {
            if (speaksOf(test, rule.id())) {
                cases.add(CaseAt.of(law, test));
            }
        }
        return new RuleText(
                rule,
                law.within(rule.at()).toString(),
                restsOnUnread(rule),
                source(rule.at()),
                changes(rule),
                cases,
                names.uses(rule.id()));
    }

    /** Whether it or a line of it rests on text not yet read in official form. */
    public static boolean restsOnUnread(Rule rule) {
        return rule.life().verify() || lives(rule).stream().anyMatch(Life::verify);
    }

    /** The word its line begins with: {@code route}, {@code measure}. */
    public static String kind(Rule rule) {
        return switch (rule) {
            case org.haetae.law.model.Status _ -> "status";
            case org.haetae.law.model.Criterion _ -> "criterion";
            case Measure measure -> measure.presumed().isPresent() ? "presumption" : "measure";
            case org.haetae.law.model.Route _ -> "route";
            case org.haetae.law.model.Lock _ -> "lock";
            case org.haetae.law.model.Duty _ -> "duty";
            case org.haetae.law.model.Delegation _ -> "delegation";
            case org.haetae.law.model.Definition _ -> "define";
            case org.haetae.law.model.NotEncoded _ -> "not-encoded";
        };
    }

    // its lines

    /** A line as it is written, and the days and readings on which it counts. */
    public record SourceLine(String text, Life life) {}

    /** Its lines, each with its life; what is written under a line lives as that line does. */
    public List<SourceLine> sourceLines() {
        Map<Integer, Life> lives = new HashMap<>();
        for (List<? extends Dated<?>> lines : lines(rule)) {
            lines.forEach(line -> lives.put(line.at().line(), line.life()));
        }
        if (rule instanceof Measure measure) {
            measure.effects().forEach(line -> lives.put(line.at().line(), line.life()));
        }
        List<SourceLine> all = new ArrayList<>();
        int under = 0;
        Life above = rule.life();
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            int indent = line.length() - line.stripLeading().length();
            Life own = i == 0 ? rule.life() : lives.get(rule.at().line() + i);
            if (own != null || indent <= under) {
                above = own == null ? rule.life() : own;
                under = indent;
            }
            all.add(new SourceLine(line, above));
        }
        return all;
    }

    private static List<String> source(Position at) {
        Path file = Path.of(at.file());
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<String> all = SourceText.read(file).lines();
        List<String> lines = new ArrayList<>();
        for (int i = at.line() - 1; i < all.size(); i++) {
            String line = all.get(i);
            boolean inside = lines.isEmpty() || line.startsWith(" ".repeat(at.column())) && !line.isBlank();
            if (!inside) {
                break;
            }
            lines.add(line.substring(Math.min(line.length(), at.column() - 1)));
        }
        return lines;
    }

    // its versions

    private static List<Change> changes(Rule rule) {
        List<Change> changes = new ArrayList<>();
        add(rule.life(), changes);
        lives(rule).forEach(life -> add(life, changes));
        changes.sort(Comparator.comparing(Change::day).thenComparing(Change::begins));
        return changes.stream().distinct().toList();
    }

    private static void add(Life life, List<Change> into) {
        LawShown.day(life.span().from()).ifPresent(day -> into.add(new Change(day, true, life.beganBy())));
        LawShown.day(life.span().until()).ifPresent(day -> into.add(new Change(day, false, life.endedBy())));
    }

    private static List<Life> lives(Rule rule) {
        List<Life> lives = new ArrayList<>();
        for (List<? extends Dated<?>> lines : lines(rule)) {
            lines.forEach(line -> lives.add(line.life()));
        }
        if (rule instanceof Measure measure) {
            measure.effects().forEach(line -> lives.add(line.life()));
        }
        return lives;
    }

    /** All lines of a rule that have a life of their own. */
    static List<List<? extends Dated<?>>> lines(Rule rule) {
        return switch (rule) {
            case org.haetae.law.model.Status r -> List.of(r.imposed(), r.restsOn(), r.grounds());
            case org.haetae.law.model.Criterion r -> List.of(r.doings(), r.upon(), r.who(), r.except(), r.grounds());
            case Measure r ->
                List.of(r.imposed(), r.restsOn(), r.carriesOut(), r.lasts(), r.grounds(), r.except(), r.due());
            case org.haetae.law.model.Route r ->
                List.of(
                        r.doings(),
                        r.over(),
                        r.except(),
                        r.per(),
                        r.activities(),
                        r.upon(),
                        r.unless(),
                        r.effective(),
                        r.notBefore(),
                        r.term(),
                        r.subjectTo(),
                        r.notwithstanding());
            case org.haetae.law.model.Lock r -> List.of(r.over(), r.except(), r.until(), r.subjectTo());
            case org.haetae.law.model.Duty r -> List.of(r.doings(), r.due(), r.ends(), r.standing(), r.form());
            case org.haetae.law.model.Delegation _,
                    org.haetae.law.model.Definition _,
                    org.haetae.law.model.NotEncoded _ -> List.of();
        };
    }

    // its tests

    private static boolean speaksOf(Case test, String id) {
        return test.expects().stream().anyMatch(claim -> speaksOf(claim, id));
    }

    private static boolean speaksOf(Expect claim, String id) {
        return switch (claim) {
            case Expect.OfRoute c -> c.route().equals(id) || c.row().equals(id);
            case Expect.Reaches c -> c.route().equals(id) || c.row().equals(id);
            case Expect.OfRow c -> c.row().equals(id);
            case Expect.OfStanding c -> c.row().equals(id);
            case Expect.OfEffect c -> c.on().filter(id::equals).isPresent();
            case Expect.OfPerson c -> c.criterion().equals(id);
            case Expect.OfConduct c -> c.criterion().equals(id);
            case Expect.Says c -> c.rule().equals(id);
            case Expect.OfDuty c -> c.duty().equals(id);
            case Expect.Changes c -> c.rule().equals(id) || c.row().equals(id);
        };
    }

    // for programs

    Json json(Wording wording) {
        return Json.fields()
                .put("id", rule.id())
                .put("kind", kind(rule))
                .put("title", wording.title(rule))
                .put("cite", rule.cite().path())
                .put("verify", verify)
                .put("at", at)
                .put("source", Json.texts(source))
                .put(
                        "changes",
                        Json.rows(
                                changes,
                                change -> Json.fields()
                                        .put("day", change.day().toString())
                                        .put("begins", change.begins())
                                        .put("by", change.by())))
                .put("cases", Json.rows(cases, CaseAt::json))
                .put("uses", Json.rows(uses, Use::json));
    }
}
