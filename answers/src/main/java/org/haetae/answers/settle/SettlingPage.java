package org.haetae.answers.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.haetae.answers.ItemView;
import org.haetae.answers.settle.SettlingAnswer.First;
import org.haetae.answers.settle.SettlingAnswer.Named;
import org.haetae.answers.settle.SettlingAnswer.Open;
import org.haetae.answers.settle.SettlingAnswer.Question;
import org.haetae.answers.settle.SettlingAnswer.Way;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.SettlePhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.UslmRef;

/** What to find out, for people: first what settles most, then the lists of each thing that is not known. */
final class SettlingPage {
    /** Lists shown of one kind; JSON and CSV have all. */
    private static final int SHOWN = 6;

    /** Things to ask for first that are shown. */
    private static final int FIRST = 8;

    /** Rows named in a line. */
    private static final int NAMES = 4;

    private final SettlingAnswer answer;
    private final Wording wording;

    SettlingPage(SettlingAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        if (!answer.first().isEmpty()) {
            blocks.add(new Block.Heading(wording.say(SettlePhrase.FIRST)));
            blocks.add(new Block.Grid(first()));
            int more = answer.first().size() - FIRST;
            if (more > 0) {
                blocks.add(new Block.Sentence(wording.say(SettlePhrase.MORE_FIRST, more)));
            }
        }
        if (!answer.open().isEmpty()) {
            blocks.add(new Block.Heading(wording.say(SettlePhrase.LISTS)));
            List<Node> nodes = new ArrayList<>();
            answer.open().forEach(open -> nodes.add(open(open)));
            blocks.add(new Block.Outline(nodes));
        }
        List<String> verify = answer.open().stream()
                .filter(Open::verify)
                .map(Open::rule)
                .distinct()
                .toList();
        return new Page(headline(), blocks, answer.stamp().foot(verify));
    }

    String headline() {
        String day = wording.day(answer.stamp().ask().asOf().law());
        if (answer.open().isEmpty()) {
            return wording.say(SettlePhrase.HEAD_NONE, day, answer.looked());
        }
        StringBuilder text = new StringBuilder(wording.say(SettlePhrase.HEAD, day, answer.unknown(), answer.looked()));
        boolean one = answer.unknown() == 1
                && answer.open().getFirst().ways().size() == 1
                && !answer.open().getFirst().ways().getFirst().open().isEmpty()
                && !answer.open().getFirst().ways().getFirst().shut().isEmpty();
        if (one) {
            Way way = answer.open().getFirst().ways().getFirst();
            text.append(wording.say(SettlePhrase.HEAD_ONE, way.fewestOpen(), way.fewestShut()));
        } else if (answer.first().isEmpty()) {
            text.append(wording.say(SettlePhrase.HEAD_NO_FIRST));
        } else {
            First first = answer.first().getFirst();
            text.append(wording.say(SettlePhrase.HEAD_FIRST, first.text(), first.opens() + first.shuts()));
        }
        return text.append('.').toString();
    }

    private Table first() {
        List<Table.Column> columns = List.of(
                new Table.Column("text", wording.say(SettlePhrase.COLUMN_THING), true),
                new Table.Column("controller", wording.say(SettlePhrase.COLUMN_WHO), true),
                new Table.Column("opens", wording.say(SettlePhrase.COLUMN_OPENS), true),
                new Table.Column("shuts", wording.say(SettlePhrase.COLUMN_SHUTS), true),
                new Table.Column("cites", wording.say(Phrase.COLUMN_CITE), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (First first :
                answer.first().subList(0, Math.min(FIRST, answer.first().size()))) {
            rows.add(Table.row(
                    first.text(),
                    wording.say(Terms.of(first.controller())),
                    String.valueOf(first.opens()),
                    String.valueOf(first.shuts()),
                    String.join(
                            "; ", first.cites().stream().map(UslmRef::printed).toList())));
        }
        return Table.of(columns, rows);
    }

    // one thing that is not known

    private Node open(Open open) {
        List<Node> parts = new ArrayList<>();
        if (open.question() == Question.WAY_OUT) {
            parts.add(Node.of(wording.say(SettlePhrase.ON_ROWS, rows(open.rows()))));
            parts.add(Node.of(wording.say(SettlePhrase.ACTS, open.by())));
        }
        if (open.ways().isEmpty()) {
            parts.add(Node.of(wording.say(SettlePhrase.SILENT, open.cite().printed())));
        }
        for (Way way : open.ways()) {
            String readings = readings(way);
            if (readings.isEmpty()) {
                parts.addAll(lists(open, way));
            } else if (way.settled()) {
                parts.add(Node.of(wording.say(SettlePhrase.READING_SETTLED, readings)));
            } else {
                parts.add(Node.of(wording.say(SettlePhrase.READING, readings), lists(open, way)));
            }
        }
        return Node.of(title(open), parts);
    }

    private String title(Open open) {
        if (open.question() == Question.STANDING) {
            return wording.say(SettlePhrase.STANDING, open.title(), open.cite().printed());
        }
        String verb = open.verb().map(one -> wording.say(Terms.of(one))).orElse("");
        return wording.say(
                open.perCase() ? SettlePhrase.ROUTE_CASE : SettlePhrase.ROUTE,
                open.title(),
                verb,
                open.cite().printed());
    }

    private String rows(List<Named> rows) {
        List<String> titles = rows.stream().map(Named::title).toList();
        int more = titles.size() - NAMES;
        return more <= 0
                ? String.join("; ", titles)
                : wording.say(SettlePhrase.AND_MORE, String.join("; ", titles.subList(0, NAMES)), more);
    }

    private String readings(Way way) {
        List<String> all = new ArrayList<>();
        for (Map<String, String> options : way.readings()) {
            List<String> one = new ArrayList<>();
            options.forEach((point, option) -> one.add(point + "=" + option));
            if (!one.isEmpty()) {
                all.add(String.join(" + ", one));
            }
        }
        return wording.or(all);
    }

    private List<Node> lists(Open open, Way way) {
        boolean standing = open.question() == Question.STANDING;
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.of(wording.say(standing ? SettlePhrase.BRINGS : SettlePhrase.OPEN_LISTS), lists(way.open())));
        nodes.add(
                Node.of(wording.say(standing ? SettlePhrase.BRINGS_NOT : SettlePhrase.SHUT_LISTS), lists(way.shut())));
        if (way.more()) {
            nodes.add(Node.of(wording.say(SettlePhrase.CUT)));
        }
        return nodes;
    }

    private List<Node> lists(List<List<ItemView>> lists) {
        List<Node> nodes = new ArrayList<>();
        if (lists.isEmpty()) {
            nodes.add(Node.of(wording.say(SettlePhrase.NEVER)));
        }
        int number = 0;
        for (List<ItemView> list : lists.subList(0, Math.min(SHOWN, lists.size()))) {
            number++;
            List<Node> things = new ArrayList<>();
            list.forEach(item -> things.add(Node.of(thing(item))));
            if (things.size() == 1) {
                nodes.add(things.getFirst());
            } else {
                nodes.add(Node.of(wording.say(SettlePhrase.LIST, number, lists.size()), things));
            }
        }
        if (lists.size() > SHOWN) {
            nodes.add(Node.of(wording.say(SettlePhrase.ALSO, lists.size() - SHOWN)));
        }
        return nodes;
    }

    private String thing(ItemView item) {
        String who =
                item.by().isEmpty() ? wording.say(Terms.of(item.controller())) : wording.or(wording.names(item.by()));
        String label = item.label().isEmpty() ? "" : item.label() + " ";
        return Terms.mark(item.value()) + " "
                + wording.say(
                        SettlePhrase.THING,
                        label + item.text(),
                        who,
                        item.cite().printed());
    }
}
