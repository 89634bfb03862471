package org.haetae.answers.own;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.people.Telling;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.OwnPhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.designations.OwnershipRule;
import org.haetae.law.model.Rule;
import org.haetae.party.Mark;
import org.haetae.party.Reach.Sure;

/** Which bodies are blocked, for people: the answer, why, the stakes, and what the rule does not cover. */
final class OwnPage {
    /** Of more bodies than these, those with nothing to tell are not opened. */
    private static final int OPENED = 40;

    private final OwnAnswer answer;
    private final Telling telling;
    private final Wording wording;
    private final OwnWords words;

    OwnPage(OwnAnswer answer) {
        this.answer = answer;
        this.telling = answer.telling();
        this.wording = answer.stamp().wording();
        this.words = new OwnWords(answer);
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!answer.slips().isEmpty()) {
            List<String> slips = new ArrayList<>();
            answer.slips()
                    .forEach(
                            (name, near) -> slips.add(wording.say(OwnPhrase.SLIP, words.name(name), words.name(near))));
            blocks.add(new Block.Sentence(wording.say(OwnPhrase.SLIPS, String.join(", ", slips))));
        }
        if (!answer.alike().isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(OwnPhrase.ALIKE, groups(answer.alike(), " / "))));
        }
        blocks.add(new Block.Sentence(wording.say(OwnPhrase.HOW)));
        blocks.add(new Block.Grid(bodies()));
        if (!answer.rings().isEmpty()) {
            List<List<String>> rings = new ArrayList<>();
            answer.rings()
                    .forEach(ring -> rings.add(
                            ring.stream().map(key -> words.party(key).name()).toList()));
            blocks.add(new Block.Sentence(wording.say(OwnPhrase.RINGS, groups(rings, ", "))));
        }
        if (answer.others() > 0) {
            blocks.add(new Block.Sentence(wording.say(OwnPhrase.OTHER_DAYS, answer.others())));
        }
        blocks.add(new Block.Outline(List.of(Node.of(wording.say(OwnPhrase.WHY), why()))));
        if (!answer.lines().isEmpty()) {
            blocks.add(new Block.Heading(wording.say(OwnPhrase.STAKES)));
            blocks.add(new Block.Grid(stakes()));
        }
        blocks.add(new Block.Outline(List.of(
                Node.of(wording.say(OwnPhrase.RULES, words.publisher()), rules()),
                Node.of(wording.say(OwnPhrase.NOT_COVERED), notes(OwnershipRule.Note.Kind.NOT_COVERED)),
                Node.of(wording.say(OwnPhrase.ELSEWHERE), elsewhere()))));
        blocks.add(new Block.Sentence(wording.say(OwnPhrase.SCOPE, telling.size())));
        List<String> unread = allRules().stream()
                .filter(rule -> rule.mark() != Mark.READ)
                .map(OwnershipRule::id)
                .toList();
        return new Page(answer.headline(), blocks, answer.stamp().foot(unread));
    }

    private String groups(List<List<String>> groups, String between) {
        List<String> texts = new ArrayList<>();
        groups.forEach(group ->
                texts.add(String.join(between, group.stream().map(words::name).toList())));
        return String.join("; ", texts);
    }

    private Table bodies() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Weighed body : answer.bodies()) {
            rows.add(List.of(
                    Cell.of(words.name(body)),
                    words.cell(body.all()),
                    Cell.of(words.way(body.owned())),
                    Cell.of(words.way(body.status())),
                    Cell.of(words.way(body.listed())),
                    Cell.of(OwnWords.share(body.held())),
                    Cell.of(words.risks(body.risks()))));
        }
        return Table.of(
                List.of(
                        column("body", OwnPhrase.COLUMN_BODY, true),
                        column("answer", OwnPhrase.COLUMN_ANSWER, false),
                        column("owned", OwnPhrase.COLUMN_OWNED, false),
                        column("status", OwnPhrase.COLUMN_STATUS, false),
                        column("listed", OwnPhrase.COLUMN_LISTED, false),
                        column("held", OwnPhrase.COLUMN_HELD, false),
                        column("risk", OwnPhrase.COLUMN_RISK, false)),
                rows);
    }

    private Table.Column column(String key, OwnPhrase title, boolean yields) {
        return new Table.Column(key, wording.say(title), yields);
    }

    /** The twin of the picture: each of its arrows in words. */
    private Table stakes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (StakeLine line : answer.lines()) {
            rows.add(List.of(
                    Cell.of(words.name(words.owner(line))),
                    words.cell(words.owner(line).all()),
                    Cell.of(line.owns() ? OwnWords.share(line.stake().share()) : wording.say(OwnPhrase.CONTROLS)),
                    Cell.of(words.name(words.asset(line))),
                    words.cell(words.asset(line).all()),
                    Cell.of(String.valueOf(line.at().line()))));
        }
        return Table.of(
                List.of(
                        column("owner", OwnPhrase.COLUMN_OWNER, true),
                        column("ownerIs", OwnPhrase.COLUMN_OWNER_IS, false),
                        column("share", OwnPhrase.COLUMN_SHARE, false),
                        column("body", OwnPhrase.COLUMN_BODY, true),
                        column("answer", OwnPhrase.COLUMN_ANSWER, false),
                        column("line", OwnPhrase.COLUMN_LINE, false)),
                rows);
    }

    // why

    private List<Node> why() {
        List<Node> nodes = new ArrayList<>();
        List<Weighed> bodies = answer.bodies();
        int left = 0;
        for (Weighed body : bodies) {
            boolean tells = body.all() != Sure.NO || !body.risks().isEmpty();
            if (bodies.size() > OPENED && !tells || nodes.size() >= 5 * OPENED) {
                left++;
            } else {
                nodes.add(why(body));
            }
        }
        if (left > 0) {
            nodes.add(Node.of(wording.say(OwnPhrase.MORE, left)));
        }
        return nodes;
    }

    private Node why(Weighed body) {
        List<Node> parts = new ArrayList<>();
        for (StakeLine line : body.stakes()) {
            Weighed owner = words.owner(line);
            String state = words.word(owner.all()) + ": " + String.join("; ", words.why(owner));
            String text = line.owns()
                    ? wording.say(
                            OwnPhrase.OWNER,
                            words.name(owner),
                            OwnWords.share(line.stake().share()),
                            state)
                    : wording.say(OwnPhrase.CONTROLLER, words.name(owner), state);
            parts.add(new Node(text, owner.all() == Sure.NO ? Tone.FAINT : Tone.PLAIN, List.of()));
        }
        BigDecimal percent = answer.rule().percent();
        if (body.stale()) {
            parts.add(Node.of(wording.say(OwnPhrase.STALE)));
        } else {
            parts.add(Node.of(wording.say(OwnPhrase.COUNTED, OwnWords.share(body.held()), OwnWords.percent(percent))));
        }
        BigDecimal missing = percent.subtract(body.held().most());
        if (body.all() == Sure.NO && missing.signum() > 0 && body.unnamed().compareTo(missing) >= 0) {
            parts.add(Node.of(
                    wording.say(OwnPhrase.UNNAMED, OwnWords.percent(body.unnamed()), OwnWords.percent(missing))));
        }
        for (Weighed.Risk risk : Weighed.Risk.values()) {
            if (body.risks().contains(risk)) {
                parts.add(Node.of(wording.say(
                        risk == Weighed.Risk.CONTROL ? OwnPhrase.RISK_CONTROL_LONG : OwnPhrase.RISK_MINORITY_LONG)));
            }
        }
        String text = wording.say(
                OwnPhrase.BODY, words.name(body), words.word(body.all()) + " · " + String.join("; ", words.why(body)));
        return new Node(text, body.all() == Sure.NO ? Tone.PLAIN : Tone.STRONG, parts);
    }

    // the rules

    private List<OwnershipRule> allRules() {
        List<OwnershipRule> all = new ArrayList<>(List.of(answer.rule()));
        all.addAll(answer.classRules());
        return all;
    }

    private List<Node> rules() {
        List<Node> nodes = new ArrayList<>();
        for (OwnershipRule rule : allRules()) {
            List<Node> parts = new ArrayList<>();
            rule.measure()
                    .flatMap(id -> wording.pack().rule(id))
                    .ifPresent(measure -> parts.add(Node.of(measure(rule, measure))));
            if (!rule.cite().isEmpty()) {
                parts.add(Node.of(wording.say(OwnPhrase.RULE_CITE, wording.asWritten(rule.cite()))));
            }
            rule.notes(OwnershipRule.Note.Kind.SAYS).forEach(note -> parts.add(note(note)));
            parts.add(Node.of(wording.say(OwnPhrase.SOURCE, wording.asWritten(rule.source()))));
            nodes.add(Node.of(
                    wording.say(
                            OwnPhrase.RULE,
                            wording.say(rule.what()),
                            Own.plain(rule.percent()),
                            telling.mark(rule.mark())),
                    parts));
        }
        return nodes;
    }

    private String measure(OwnershipRule rule, Rule measure) {
        String cite = measure.cite().printed();
        return answer.standings().containsKey(rule.id())
                ? wording.say(
                        OwnPhrase.RULE_MEASURE,
                        wording.title(measure),
                        cite,
                        wording.say(Terms.of(answer.standings().get(rule.id()))))
                : wording.say(OwnPhrase.RULE_NOT_YET, wording.title(measure), cite);
    }

    private List<Node> notes(OwnershipRule.Note.Kind kind) {
        List<Node> nodes = new ArrayList<>();
        allRules().forEach(rule -> rule.notes(kind).forEach(note -> nodes.add(note(note))));
        return nodes;
    }

    private Node note(OwnershipRule.Note note) {
        String mark = telling.mark(note.mark());
        return Node.of(
                note.cite().isEmpty()
                        ? wording.say(OwnPhrase.NOTE, wording.say(note.what()), mark)
                        : wording.say(
                                OwnPhrase.NOTE_CITED, wording.say(note.what()), wording.asWritten(note.cite()), mark));
    }

    private List<Node> elsewhere() {
        List<Node> nodes = new ArrayList<>(notes(OwnershipRule.Note.Kind.ELSEWHERE));
        nodes.add(Node.of(wording.say(OwnPhrase.ELSEWHERE_ALL, words.publisher())));
        return nodes;
    }
}
