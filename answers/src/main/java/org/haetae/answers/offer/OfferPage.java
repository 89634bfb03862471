package org.haetae.answers.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.ItemView;
import org.haetae.answers.offer.OfferAnswer.OnRow;
import org.haetae.answers.offer.OfferAnswer.Other;
import org.haetae.answers.offer.OfferAnswer.Promise;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.OfferPhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;

/** Promises for people: how each was read, and row by row whether it can be kept. */
final class OfferPage {
    /** Missing things named in a cell; JSON has all. */
    private static final int SHOWN = 4;

    private final OfferAnswer answer;
    private final Wording wording;

    OfferPage(OfferAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        answer.promises().forEach(promise -> promise(promise, blocks));
        if (!answer.others().isEmpty()) {
            blocks.add(new Block.Heading(wording.say(OfferPhrase.NOT_AN_OFFER)));
            for (Other other : answer.others()) {
                blocks.add(new Block.Sentence(wording.say(OfferPhrase.PROMISE, other.text())));
                recognised(other.read(), other.unread(), blocks);
            }
        }
        return new Page(headline(), blocks, answer.stamp().foot(List.of()));
    }

    String headline() {
        String day = wording.day(answer.stamp().ask().asOf().law());
        if (answer.promises().isEmpty()) {
            return wording.say(OfferPhrase.HEAD_NONE);
        }
        List<OnRow> broken = new ArrayList<>();
        int rows = 0;
        for (Promise promise : answer.promises()) {
            broken.addAll(promise.broken());
            rows += promise.rows().size();
        }
        if (rows == 0) {
            return wording.say(OfferPhrase.HEAD_NOTHING_STANDS, day);
        }
        return broken.isEmpty()
                ? wording.say(OfferPhrase.HEAD_KEPT, day, rows)
                : wording.say(OfferPhrase.HEAD_BROKEN, day, broken.size(), rows, clause(broken.getFirst()));
    }

    private static String clause(OnRow row) {
        return (row.missing().isEmpty() ? row.cite() : row.missing().getFirst().cite()).printed();
    }

    private void promise(Promise promise, List<Block> blocks) {
        blocks.add(new Block.Heading(wording.say(OfferPhrase.PROMISE, promise.text())));
        String upon = promise.upon().isEmpty() ? wording.say(OfferPhrase.UPON_NOTHING) : wording.and(promise.upon());
        blocks.add(new Block.Sentence(wording.say(
                OfferPhrase.READ_AS,
                wording.say(Terms.of(promise.verb())),
                promise.rows().size(),
                upon)));
        recognised(promise.read(), promise.unread(), blocks);
        List<Table.Column> columns = List.of(
                new Table.Column("title", wording.say(OfferPhrase.COLUMN_ROW), true),
                new Table.Column("kept", wording.say(OfferPhrase.COLUMN_KEPT), true),
                new Table.Column("missing", wording.say(OfferPhrase.COLUMN_MISSING), true));
        List<List<Cell>> rows = new ArrayList<>();
        List<OnRow> sorted = new ArrayList<>(promise.broken());
        promise.rows().stream().filter(row -> row.kept().isKept()).forEach(sorted::add);
        Map<List<Cell>, List<String>> alike = new LinkedHashMap<>();
        for (OnRow row : sorted) {
            List<Cell> what =
                    List.of(new Cell(kept(row), row.kept().isKept() ? Tone.OPEN : Tone.SHUT), Cell.of(missing(row)));
            alike.computeIfAbsent(what, _ -> new ArrayList<>())
                    .add(row.title() + " · " + row.cite().printed());
        }
        alike.forEach((what, titles) ->
                rows.add(List.of(Cell.of(String.join("; ", titles)), what.getFirst(), what.getLast())));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(Table.of(columns, rows)));
        }
    }

    /** Only of free text: what is structured was read as it stands. */
    private void recognised(List<String> read, List<String> unread, List<Block> blocks) {
        if (!read.isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(OfferPhrase.RECOGNISED, String.join("; ", read))));
        }
        if (!unread.isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(OfferPhrase.UNREAD, "“" + String.join("”, “", unread) + "”")));
        } else if (!read.isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(OfferPhrase.UNREAD_NONE)));
        }
    }

    private String kept(OnRow row) {
        return switch (row.kept()) {
            case EARNED -> wording.say(OfferPhrase.EARNED);
            case AT_WILL -> wording.say(OfferPhrase.AT_WILL);
            case DONE -> wording.say(OfferPhrase.DONE);
            case LESS -> wording.say(OfferPhrase.LESS, wording.say(Terms.of(row.outcome())));
            case READING -> wording.say(OfferPhrase.READING);
            case UNKNOWN -> wording.say(OfferPhrase.UNKNOWN);
            case NOT -> wording.say(OfferPhrase.NOT);
        };
    }

    /** Groups end in a colon where their parts follow; here none do. */
    private static String bare(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private String missing(OnRow row) {
        if (row.kept().isKept()) {
            return row.commanded().isEmpty() ? "–" : wording.say(OfferPhrase.COMMANDED, wording.and(row.commanded()));
        }
        List<String> texts = new ArrayList<>();
        for (ItemView item : row.missing()) {
            texts.add(wording.say(
                    OfferPhrase.MISSING, bare(item.text()), item.cite().printed()));
        }
        if (texts.isEmpty()) {
            return wording.say(OfferPhrase.NO_WAY);
        }
        int more = texts.size() - SHOWN;
        return more <= 0
                ? String.join("; ", texts)
                : wording.say(OfferPhrase.AND_MORE, String.join("; ", texts.subList(0, SHOWN)), more);
    }
}
