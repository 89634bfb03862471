package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.ConductPhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.Span;

/** Whether a provision bites, for people: a row for each rule, then each that is law opened. */
final class AppliesPage {
    private final AppliesAnswer answer;
    private final FitWording wording;

    AppliesPage(AppliesAnswer answer) {
        this.answer = answer;
        this.wording = answer.wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!answer.rules().isEmpty()) {
            blocks.add(new Block.Grid(grid()));
            List<Node> nodes = new ArrayList<>();
            answer.rules().forEach(bite -> nodes.add(opened(bite)));
            blocks.add(new Block.Outline(nodes));
        }
        if (!answer.left().isEmpty()) {
            List<Node> words = new ArrayList<>();
            for (Bite bite : answer.left()) {
                String name = bite.does().isEmpty()
                        ? bite.rule().cite().printed()
                        : bite.does().getFirst();
                words.add(Node.of(wording.say(ConductPhrase.LEFT_WORDS, name, String.join("; ", bite.why()))));
            }
            blocks.add(new Block.Outline(List.of(Node.of(wording.say(ConductPhrase.LEFT), words))));
        }
        List<String> verify = new ArrayList<>();
        answer.rules().forEach(bite -> {
            if (bite.verify()) {
                verify.add(bite.rule().id());
            }
        });
        Page.Foot foot = answer.stamp().foot(verify).beforeNotice(wording.say(ConductPhrase.NOTHING_SAID_OF_ANYBODY));
        return new Page(headline(), blocks, foot);
    }

    String headline() {
        long rules = answer.rules().size();
        long bites = answer.count(Bite.Word.BITES);
        List<String> parts = new ArrayList<>();
        parts.add(
                rules == 0
                        ? wording.say(ConductPhrase.APPLIES_NO_RULE)
                        : bites == 0
                                ? wording.say(ConductPhrase.APPLIES_NO_BITE, bites, rules)
                                : wording.say(ConductPhrase.APPLIES_BITES, bites, rules));
        long may = answer.count(Bite.Word.MAY_BITE);
        if (may > 0) {
            parts.add(wording.say(ConductPhrase.APPLIES_MAY, may));
        }
        long unknown = answer.count(Bite.Word.UNKNOWN);
        if (unknown > 0) {
            parts.add(wording.say(ConductPhrase.APPLIES_UNKNOWN, unknown));
        }
        return wording.say(
                ConductPhrase.APPLIES_HEAD,
                answer.provision(),
                wording.wording().day(wording.today()),
                String.join("; ", parts));
    }

    private Table grid() {
        List<Table.Column> columns = List.of(
                new Table.Column("title", wording.say(ConductPhrase.COLUMN_RULE), true),
                new Table.Column("modality", wording.say(ConductPhrase.COLUMN_DUTY), false),
                new Table.Column("verdict", wording.say(ConductPhrase.COLUMN_VERDICT), false),
                new Table.Column("why", wording.say(ConductPhrase.COLUMN_WHY), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Bite bite : answer.rules()) {
            rows.add(List.of(
                    Cell.of(bite.title() + " · " + bite.rule().id()),
                    Cell.of(bite.modality()
                            .map(m -> wording.wording().say(Terms.of(m)))
                            .orElse("–")),
                    new Cell(wording.say(word(bite.word())), tone(bite.word())),
                    Cell.of(String.join("; ", bite.why()))));
        }
        return Table.of(columns, rows);
    }

    static ConductPhrase word(Bite.Word word) {
        return switch (word) {
            case BITES -> ConductPhrase.BITES;
            case MAY_BITE -> ConductPhrase.MAY_BITE;
            case UNKNOWN -> ConductPhrase.UNKNOWN;
            case DOES_NOT_BITE -> ConductPhrase.DOES_NOT_BITE;
        };
    }

    private static Tone tone(Bite.Word word) {
        return switch (word) {
            case BITES -> Tone.SHUT;
            case MAY_BITE -> Tone.PEN;
            case UNKNOWN -> Tone.STRONG;
            case DOES_NOT_BITE -> Tone.FAINT;
        };
    }

    private Node opened(Bite bite) {
        List<Node> parts = new ArrayList<>();
        parts.add(Node.of(life(bite)));
        if (!bite.does().isEmpty()) {
            List<String> does = new ArrayList<>();
            bite.does().forEach(text -> does.add(Wording.sentence(text)));
            parts.add(Node.of(wording.say(ConductPhrase.OPENED_DOES, String.join("; ", does))));
        }
        if (!bite.by().isEmpty()) {
            String must =
                    bite.modality().map(m -> wording.wording().say(Terms.of(m))).orElse("");
            parts.add(Node.of(wording.say(ConductPhrase.OPENED_WHO, Wording.sentence(must), bite.by())));
        }
        if (!bite.matched().isEmpty()) {
            parts.add(Node.of(wording.say(ConductPhrase.OPENED_MATCHED, String.join("; ", bite.matched()))));
        }
        if (!bite.missing().isEmpty()) {
            parts.add(Node.of(wording.say(ConductPhrase.OPENED_MISSING, String.join("; ", bite.missing()))));
        }
        if (bite.follow().isPresent() && !bite.follow().get().relief().isEmpty()) {
            parts.add(Node.of(wording.say(
                    ConductPhrase.OPENED_RELIEF,
                    CriteriaPage.relief(wording, bite.follow().get()))));
        }
        String head = bite.rule().id() + " · " + bite.title() + " · "
                + bite.rule().cite().printed() + ": " + wording.say(word(bite.word()));
        return new Node(head, Tone.STRONG, parts);
    }

    private String life(Bite bite) {
        Span span = bite.rule().life().span();
        String from = wording.by(span.from(), bite.rule().life().beganBy());
        return span.until().equals(java.time.LocalDate.MAX)
                ? wording.say(ConductPhrase.OPENED_LIFE, from)
                : wording.say(
                        ConductPhrase.OPENED_LIFE_UNTIL,
                        from,
                        wording.by(span.until(), bite.rule().life().endedBy()));
    }
}
