package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.people.PersonFates;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.ActPhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;

/**
 * An order revoked on the as-of day.
 *
 * @param route the power to revoke; empty where the packs have none
 * @param line the act assumed, as packs write it
 * @param rows measures and statuses that come out otherwise
 * @param then commands the measures carried out
 * @param left statuses the order declares that stay
 * @param outside measures of it that the power does not reach
 * @param persons what becomes of the parties of the register; empty where the packs have none
 * @param stands whether the order has any measure on the day
 */
public record RevokeAnswer(
        Stamp stamp,
        Instrument instrument,
        Optional<Route> route,
        String line,
        List<EffectLeft> effects,
        List<Change> rows,
        List<Change> duties,
        List<Held> locked,
        List<MeasureView.Then> then,
        List<Left> left,
        List<Measure> outside,
        boolean stands,
        List<String> verify,
        Optional<PersonFates> persons)
        implements Answer {
    /** What becomes of an effect. */
    enum Fate {
        FALLS,
        /** It has another basis. */
        STAYS,
        /** A lock holds the measure of the order itself. */
        LOCKED,
        /** It had ended before, is held, or nobody knows. */
        OTHER
    }

    /**
     * An effect of the order.
     *
     * @param bases what it still stands on, or may
     * @param readings how that stands under each option it turns on
     */
    record EffectLeft(
            String effect,
            String text,
            Fate fate,
            Change.State before,
            Change.State after,
            List<EffectView.BasisView> bases,
            List<MeasureView.OptionView> readings) {
        EffectLeft {
            bases = List.copyOf(bases);
            readings = List.copyOf(readings);
        }
    }

    /** A measure that a lock holds. */
    record Held(String measure, String lock, String title, UslmRef cite) {}

    /** A status that stays. */
    record Left(String status, String title, UslmRef cite, Standing.Word standing) {}

    public RevokeAnswer {
        effects = List.copyOf(effects);
        rows = List.copyOf(rows);
        duties = List.copyOf(duties);
        locked = List.copyOf(locked);
        then = List.copyOf(then);
        left = List.copyOf(left);
        outside = List.copyOf(outside);
        verify = List.copyOf(verify);
    }

    static RevokeAnswer nothing(Stamp stamp, Instrument instrument, List<Left> left, boolean stands) {
        return new RevokeAnswer(
                stamp,
                instrument,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                left,
                List.of(),
                stands,
                List.of(),
                Optional.empty());
    }

    private Wording wording() {
        return stamp.wording();
    }

    /** Effects of which nobody knows what becomes of them, or that turn on a reading. */
    private long open() {
        return of(Fate.OTHER).stream()
                .map(effect -> effect.after().standing())
                .filter(word -> word.equals(Standing.Word.UNKNOWN.word()) || word.equals(Standing.Word.READING.word()))
                .count();
    }

    private List<EffectLeft> of(Fate fate) {
        return effects.stream().filter(effect -> effect.fate() == fate).toList();
    }

    String headline() {
        Wording wording = wording();
        String order = instrument.cite().printed();
        String day = wording.day(stamp.ask().asOf().law());
        if (!stands) {
            return wording.say(ActPhrase.REVOKE_NOTHING, order, day);
        }
        return route.map(power -> wording.say(
                        ActPhrase.REVOKE_HEAD,
                        order,
                        day,
                        power.cite().printed(),
                        effects(of(Fate.FALLS).size()),
                        wording.say(ActPhrase.REVOKE_COUNT, of(Fate.STAYS).size()),
                        wording.say(ActPhrase.REVOKE_COUNT, of(Fate.LOCKED).size()),
                        wording.say(ActPhrase.REVOKE_COUNT, open())))
                .orElseGet(() -> wording.say(ActPhrase.REVOKE_NO_POWER, order, day));
    }

    private String effects(int n) {
        return n == 1 ? wording().say(ActPhrase.REVOKE_EFFECT) : wording().say(ActPhrase.REVOKE_EFFECTS, n);
    }

    // for people

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>(law());
        persons.ifPresent(fates -> {
            blocks.add(new Block.Heading(fates.headline()));
            blocks.add(new Block.Outline(fates.nodes()));
            blocks.add(new Block.Sentence(fates.scope()));
        });
        blocks.addAll(changes());
        return new Page(headline(), blocks, stamp.foot(verify));
    }

    /** Who leaves the list and who stays, in one sentence; empty where the packs have no register. */
    public Optional<String> personsSentence() {
        String day = wording().day(stamp.ask().asOf().law());
        return persons.map(fates -> fates.sentence(instrument.cite().printed(), day));
    }

    /** What becomes of effects, duties and statuses, without persons and bodies. */
    public List<Block> law() {
        Wording wording = wording();
        List<Block> blocks = new ArrayList<>();
        if (route.isPresent()) {
            blocks.add(new Block.Sentence(wording.say(ActPhrase.REVOKE_ACT, line)));
            List<Node> parts = List.of(
                    effects(ActPhrase.REVOKE_FALL, Fate.FALLS),
                    effects(ActPhrase.REVOKE_STAY, Fate.STAYS),
                    effects(ActPhrase.REVOKE_LOCKED, Fate.LOCKED),
                    effects(ActPhrase.REVOKE_OTHER, Fate.OTHER),
                    part(ActPhrase.REVOKE_LOCKS, locks()),
                    part(ActPhrase.REVOKE_THEN, commands()),
                    part(ActPhrase.REVOKE_LEFT, statuses()),
                    part(ActPhrase.REVOKE_OUTSIDE, outsiders()));
            blocks.add(new Block.Outline(
                    parts.stream().filter(part -> !part.parts().isEmpty()).toList()));
            empty(parts).ifPresent(line -> blocks.add(new Block.Sentence(line)));
        } else if (!left.isEmpty()) {
            blocks.add(new Block.Outline(List.of(part(ActPhrase.REVOKE_LEFT, statuses()))));
        }
        return blocks;
    }

    /** Measures and statuses that come out otherwise, side by side. */
    public List<Block> changes() {
        List<Block> blocks = new ArrayList<>();
        if (route.isPresent() && !rows.isEmpty()) {
            blocks.add(new Block.Heading(wording().say(ActPhrase.REVOKE_ROWS)));
            ChangeTable.add(wording(), rows, ActPhrase.COLUMN_BEFORE, ActPhrase.COLUMN_AFTER, blocks);
        }
        return blocks;
    }

    private Node part(ActPhrase title, List<Node> nodes) {
        return Node.of(wording().say(title), nodes);
    }

    /** In one line, what there is nothing of. */
    private Optional<String> empty(List<Node> parts) {
        List<String> titles = new ArrayList<>();
        for (Node part : parts) {
            if (part.parts().isEmpty()) {
                String title = part.text().replaceFirst(":$", "");
                titles.add(Character.toLowerCase(title.charAt(0)) + title.substring(1));
            }
        }
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(wording().say(ActPhrase.REVOKE_NONE, String.join("; ", titles)));
    }

    private Node effects(ActPhrase title, Fate fate) {
        Wording wording = wording();
        List<Node> nodes = new ArrayList<>();
        for (EffectLeft effect : of(fate)) {
            List<Node> bases = new ArrayList<>();
            for (EffectView.BasisView basis : effect.bases()) {
                bases.add(Node.of(wording.say(
                        Phrase.EFFECT_BASIS,
                        basis.measure(),
                        basis.cite().printed(),
                        wording.say(Terms.of(basis.standing())),
                        wording.say(Terms.of(basis.outcome())))));
            }
            bases.addAll(ReliefOpened.readings(wording, effect.readings()));
            String after = fate == Fate.OTHER ? ": " + effect.after().words() : "";
            nodes.add(Node.of(Wording.sentence(effect.text()) + after, bases));
        }
        return part(title, nodes);
    }

    private List<Node> locks() {
        List<Node> nodes = new ArrayList<>();
        for (Held held : locked) {
            nodes.add(Node.of(wording()
                    .say(
                            ActPhrase.REVOKE_LOCK,
                            held.measure(),
                            held.title(),
                            held.cite().printed())));
        }
        return nodes;
    }

    private List<Node> commands() {
        Wording wording = wording();
        List<Node> nodes = new ArrayList<>();
        for (MeasureView.Then command : then) {
            Phrase phrase = command.owedNow() ? Phrase.OPEN_OWED_NOW : Phrase.OPEN_THEN_OWED;
            nodes.add(Node.of(wording.say(phrase, command.cite().printed(), command.title())));
        }
        for (Change duty : duties) {
            nodes.add(Node.of(wording.say(
                    ActPhrase.REVOKE_COMMAND,
                    duty.title(),
                    duty.cite().map(UslmRef::printed).orElse(""),
                    duty.after().words())));
        }
        return nodes;
    }

    private List<Node> statuses() {
        Wording wording = wording();
        List<Node> nodes = new ArrayList<>();
        for (Left status : left) {
            nodes.add(Node.of(wording.say(
                    ActPhrase.REVOKE_COMMAND,
                    status.status() + " · " + status.title(),
                    status.cite().printed(),
                    wording.say(Terms.of(status.standing())))));
        }
        return nodes;
    }

    private List<Node> outsiders() {
        List<Node> nodes = new ArrayList<>();
        for (Rule measure : outside) {
            nodes.add(Node.of(measure.id() + " · " + wording().title(measure)));
        }
        return nodes;
    }

    // for programs

    @Override
    public Table table() {
        List<String> keys =
                new ArrayList<>(List.of("order", "route", "fate", "effect", "text", "before", "after", "bases"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> cells = new ArrayList<>();
        for (EffectLeft effect : effects) {
            List<String> bases = new ArrayList<>();
            effect.bases().forEach(basis -> bases.add(basis.measure()));
            List<String> row = new ArrayList<>(List.of(
                    instrument.cite().path(),
                    route.map(Rule::id).orElse(""),
                    effect.fate().name(),
                    effect.effect(),
                    effect.text(),
                    effect.before().standing(),
                    effect.after().standing(),
                    String.join(" ", bases)));
            row.addAll(StampColumns.cells(stamp, stamp.reading()));
            cells.add(Table.row(row.toArray(String[]::new)));
        }
        return Table.of(columns, cells);
    }

    @Override
    public Json json() {
        return stamp.json("revoke/1", headline())
                .put("order", instrument.cite().path())
                .put("title", wording().say(instrument.title()))
                .put("route", route.map(Rule::id))
                .put("cite", route.map(power -> power.cite().path()))
                .put("act", line)
                .put("effects", Json.rows(effects, RevokeAnswer::effect))
                .put("changes", ChangeTable.json(rows))
                .put(
                        "locks",
                        Json.rows(
                                locked,
                                held -> Json.fields()
                                        .put("measure", held.measure())
                                        .put("lock", held.lock())
                                        .put("title", held.title())
                                        .put("cite", held.cite().path())))
                .put(
                        "then",
                        Json.rows(
                                then,
                                command -> Json.fields()
                                        .put("measure", command.measure())
                                        .put("title", command.title())
                                        .put("cite", command.cite().path())
                                        .put("owedNow", command.owedNow())))
                .put("duties", ChangeTable.json(duties))
                .put(
                        "statuses",
                        Json.rows(
                                left,
                                status -> Json.fields()
                                        .put("status", status.status())
                                        .put("title", status.title())
                                        .put("cite", status.cite().path())
                                        .put("standing", status.standing().word())))
                .put("outside", Json.rows(outside, measure -> new Json.Text(measure.id())))
                .put("persons", persons.map(PersonFates::json).orElse(new Json.Nothing()));
    }

    private static Json effect(EffectLeft effect) {
        return Json.fields()
                .put("effect", effect.effect())
                .put("text", effect.text())
                .put("fate", effect.fate().name())
                .put("before", effect.before().standing())
                .put("after", effect.after().standing())
                .put("bases", Json.rows(effect.bases(), RevokeAnswer::basis))
                .put("readings", Json.rows(effect.readings(), option -> ReliefJson.option(option, "standing")));
    }

    private static Json basis(EffectView.BasisView basis) {
        return Json.fields()
                .put("measure", basis.measure())
                .put("cite", basis.cite().path())
                .put("standing", basis.standing().word())
                .put("outcome", basis.outcome().name());
    }
}
