package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.ConductPhrase;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Elements;
import org.haetae.law.eval.Fit;
import org.haetae.law.model.Modality;

/** The limbs that some conduct touches, for people: a row each, those that fit opened, and why they stand in this order. */
final class CriteriaPage {
    /** Further limbs are counted, not shown; the other formats have them all. */
    private static final int ROWS = 10;

    /** Limbs that are opened: those that fit, or else the nearest. */
    private static final int OPENED = 3;

    private final CriteriaAnswer answer;
    private final FitWording wording;

    CriteriaPage(CriteriaAnswer answer) {
        this.answer = answer;
        this.wording = answer.wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!answer.criteria().isEmpty()) {
            blocks.add(new Block.Grid(grid()));
            int more = answer.criteria().size() - ROWS;
            if (more > 0) {
                blocks.add(new Block.Sentence(wording.say(ConductPhrase.MORE, more)));
            }
            int opened = 0;
            for (CriterionView view : answer.criteria()) {
                boolean fits = view.fit().word() == Fit.Word.FITS;
                if (opened < OPENED && (fits || opened == 0)) {
                    opened++;
                    blocks.add(new Block.Outline(List.of(opened(view))));
                }
            }
            why(blocks);
        }
        List<String> verify = new ArrayList<>();
        for (CriterionView view : answer.criteria()) {
            String id = view.fit().criterion().id();
            if (view.verify() && !verify.contains(id)) {
                verify.add(id);
            }
        }
        Page.Foot foot = answer.stamp().foot(verify).beforeNotice(wording.say(ConductPhrase.NOTHING_SAID_OF_ANYBODY));
        return new Page(headline(), blocks, foot);
    }

    String headline() {
        if (answer.criteria().isEmpty()) {
            return wording.say(ConductPhrase.HEAD_NOTHING);
        }
        if (answer.best().isEmpty()) {
            return wording.say(ConductPhrase.HEAD_NOT_THEN, wording.wording().day(wording.today()));
        }
        CriterionView best = answer.best().get();
        int lacks = best.fit().lacks();
        String since = best.fit().life().span().from().toString();
        if (lacks > 0) {
            String head = wording.say(
                    lacks == 1 ? ConductPhrase.HEAD_ONE_SHORT : ConductPhrase.HEAD_SHORT, named(best), lacks);
            return best.fit().isSure() ? head : head + " " + wording.say(ConductPhrase.HEAD_LATER, since);
        }
        if (!best.fit().isSure()) {
            return wording.say(ConductPhrase.HEAD_UNSURE, named(best), since);
        }
        Modality modality = best.modality().orElse(Modality.MAY);
        String head = wording.say(
                switch (modality) {
                    case MAY -> ConductPhrase.HEAD_MAY;
                    case SHALL -> ConductPhrase.HEAD_SHALL;
                    case BY_LAW -> ConductPhrase.HEAD_BY_LAW;
                },
                named(best));
        return modality == Modality.MAY
                ? head + command().map(text -> " " + text).orElse("")
                : head;
    }

    /** The nearest limb that commands, where the best leaves a choice. */
    private Optional<String> command() {
        for (CriterionView view : answer.criteria()) {
            if (view.fit().isCommanded() && view.fit().word() == Fit.Word.SHORT) {
                return Optional.of(wording.say(
                        ConductPhrase.HEAD_COMMAND, named(view), view.fit().lacks()));
            }
        }
        return Optional.empty();
    }

    private String named(CriterionView view) {
        return wording.wording()
                .say(Phrase.RULE_AT, view.name(), view.fit().cite().printed());
    }

    // the rows

    private Table grid() {
        List<Table.Column> columns = List.of(
                new Table.Column("title", wording.say(ConductPhrase.COLUMN_CRITERION), true),
                new Table.Column("modality", wording.say(ConductPhrase.COLUMN_DUTY), false),
                new Table.Column("applies", wording.say(ConductPhrase.COLUMN_APPLIES), false),
                new Table.Column("matched", wording.say(ConductPhrase.COLUMN_MATCHED), true),
                new Table.Column("missing", wording.say(ConductPhrase.COLUMN_MISSING), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (CriterionView view : answer.criteria()) {
            if (rows.size() == ROWS) {
                break;
            }
            List<String> shown = new ArrayList<>(view.missing());
            if (!view.fit().isSure()) {
                shown.add(wording.say(
                        ConductPhrase.EARLIER_COUNTS, view.fit().life().span().from()));
            }
            String missing = String.join("; ", shown);
            boolean then = view.fit().word() != Fit.Word.NOT_THEN;
            rows.add(List.of(
                    Cell.of(named(view)),
                    Cell.of(view.modality()
                            .map(m -> wording.wording().say(Terms.of(m)))
                            .orElse("–")),
                    fits(view),
                    Cell.of(String.join("; ", view.matched())),
                    Cell.of(then ? missing.isEmpty() ? "–" : missing : String.join(" ", view.days()))));
        }
        return Table.of(columns, rows);
    }

    private Cell fits(CriterionView view) {
        Fit.Word word = view.fit().word();
        return word == Fit.Word.FITS && !view.fit().isSure()
                ? new Cell(wording.say(ConductPhrase.FITS_IF_EARLIER), Tone.PARTLY)
                : new Cell(wording.say(FitWording.word(word)), tone(word));
    }

    private static Tone tone(Fit.Word word) {
        return switch (word) {
            case FITS -> Tone.OPEN;
            case SHORT -> Tone.PARTLY;
            case NOT_THEN -> Tone.FAINT;
        };
    }

    // one limb

    private Node opened(CriterionView view) {
        List<Node> parts = new ArrayList<>();
        view.modality()
                .ifPresent(modality -> parts.add(Node.of(wording.say(
                        switch (modality) {
                            case SHALL -> ConductPhrase.DECIDES_SHALL;
                            case MAY -> ConductPhrase.DECIDES_MAY;
                            case BY_LAW -> ConductPhrase.DECIDES_BY_LAW;
                        },
                        view.by()))));
        parts.add(Node.of(wording.mind(view.fit())));
        for (Elements.Element met : view.fit().met()) {
            parts.add(Node.of(wording.say(ConductPhrase.THRESHOLD_MET, bare(met))));
        }
        for (Elements.Element unmet : view.fit().unmet()) {
            parts.add(Node.of(wording.say(ConductPhrase.THRESHOLD_OPEN, bare(unmet))));
        }
        view.days().forEach(day -> parts.add(Node.of(day)));
        for (Fit.CarvedOut exception : view.fit().exceptions()) {
            ConductPhrase phrase = exception.claimed() ? ConductPhrase.EXCEPTION_CLAIMED : ConductPhrase.EXCEPTION;
            parts.add(Node.of(wording.say(phrase, wording.phrase(exception.words()))));
        }
        if (view.follows().isEmpty()) {
            parts.add(Node.of(wording.say(ConductPhrase.FOLLOWS_NOTHING)));
        } else {
            List<Node> follows = new ArrayList<>();
            view.follows().forEach(follow -> follows.add(follow(wording, follow)));
            parts.add(Node.of(wording.say(ConductPhrase.FOLLOWS), follows));
        }
        return new Node(named(view), Tone.STRONG, parts);
    }

    private String bare(Elements.Element element) {
        String text = wording.element(element);
        return text.startsWith("“") && text.endsWith("”") ? text.substring(1, text.length() - 1) : text;
    }

    /** A measure: what it does, how it comes, whether it stands, and what lets off. */
    static Node follow(FitWording wording, Follow follow) {
        Wording words = wording.wording();
        List<String> effects = new ArrayList<>();
        follow.effects().forEach(effect -> effects.add(Wording.sentence(effect)));
        List<Node> relief = new ArrayList<>();
        if (!follow.relief().isEmpty()) {
            relief.add(Node.of(wording.say(ConductPhrase.FOLLOW_RELIEF, relief(wording, follow))));
        }
        return Node.of(
                wording.say(
                        ConductPhrase.FOLLOW,
                        String.join("; ", effects),
                        follow.modality().map(m -> words.say(Terms.of(m))).orElse("–"),
                        words.say(Terms.of(follow.standing())),
                        follow.measure() + ", " + follow.cite().printed()),
                relief);
    }

    static String relief(FitWording wording, Follow follow) {
        List<String> ways = new ArrayList<>();
        for (Follow.Relieved way : follow.relief()) {
            ways.add(wording.say(
                    ConductPhrase.RELIEF,
                    way.route(),
                    way.cite().printed(),
                    way.verb()
                            .map(verb -> wording.wording().say(Terms.of(verb)))
                            .orElse(""),
                    wording.wording().say(Terms.of(way.verdict()))));
        }
        return String.join("; ", ways);
    }

    // the order

    private void why(List<Block> blocks) {
        if (answer.best().isEmpty()) {
            return;
        }
        CriterionView best = answer.best().get();
        if (answer.criteria().size() == 1) {
            blocks.add(new Block.Sentence(wording.say(ConductPhrase.BEST_ALONE, named(best))));
            return;
        }
        CriterionView next = answer.criteria().get(1);
        String because = wording.say(
                switch (best.fit().before(next.fit())) {
                    case THEN -> ConductPhrase.POINT_THEN;
                    case COMPLETE -> ConductPhrase.POINT_COMPLETE;
                    case SURE -> ConductPhrase.POINT_SURE;
                    case USES -> ConductPhrase.POINT_USES;
                    case FEWEST -> ConductPhrase.POINT_FEWEST;
                    case COMMANDED -> ConductPhrase.POINT_COMMANDED;
                    case MIND -> ConductPhrase.POINT_MIND;
                    case DAYS -> ConductPhrase.POINT_DAYS;
                    case MOST -> ConductPhrase.POINT_MOST;
                    case NONE -> ConductPhrase.POINT_NONE;
                },
                best.fit().lacks(),
                next.fit().lacks());
        blocks.add(new Block.Sentence(wording.say(ConductPhrase.BEST, named(best), named(next), because)));
        blocks.add(new Block.Sentence(wording.say(ConductPhrase.ORDER)));
    }
}
