package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.ActPhrase;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.ActAnswer;
import org.haetae.law.model.Act;

/**
 * Whether one act is valid, and what follows from it.
 *
 * @param line the act as packs write it
 * @param elements each beside what the law asks
 * @param options only of reading points on which the verdict turns
 * @param notices what was said of the notice before it
 * @param works whether it has any effect on anything
 * @param missed the days in which it had to be done and was not
 * @param holdsThen what stands otherwise if no other act of its kind was done in those days
 * @param seen the day as of which the consequences are told
 */
public record CheckAnswer(
        Stamp stamp,
        Act act,
        String line,
        String title,
        UslmRef cite,
        Verdict verdict,
        List<ElementView> elements,
        List<Target> targets,
        List<MeasureView.OptionView> options,
        List<String> notices,
        LocalDate seen,
        boolean works,
        List<Change> follows,
        Optional<ActAnswer.Asked.Between> missed,
        List<Change> holdsThen,
        boolean verify)
        implements Answer {
    /** The verdict on an act under all readings. */
    enum Verdict {
        VALID(ActPhrase.WORD_VALID),
        UNSUPPORTED(ActPhrase.WORD_UNSUPPORTED),
        INCOMPLETE(ActPhrase.WORD_INCOMPLETE),
        UNKNOWN(ActPhrase.WORD_UNKNOWN),
        DEFECTIVE(ActPhrase.WORD_DEFECTIVE),
        WITHOUT_AUTHORITY(ActPhrase.WORD_WITHOUT),
        READING(ActPhrase.WORD_READING);

        private final ActPhrase words;

        Verdict(ActPhrase words) {
            this.words = words;
        }

        static Verdict of(ActAnswer.Word word) {
            return switch (word) {
                case VALID -> VALID;
                case UNSUPPORTED -> UNSUPPORTED;
                case INCOMPLETE -> INCOMPLETE;
                case UNKNOWN -> UNKNOWN;
                case DEFECTIVE -> DEFECTIVE;
                case WITHOUT_AUTHORITY -> WITHOUT_AUTHORITY;
            };
        }

        ActPhrase words() {
            return words;
        }

        String code() {
            return name().replace('_', '-');
        }
    }

    /**
     * What the act is to one row.
     *
     * @param until exclusive
     */
    record Target(
            String id,
            String title,
            UslmRef cite,
            Verdict verdict,
            List<ActAnswer.Part> wrong,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {}

    public CheckAnswer {
        elements = List.copyOf(elements);
        targets = List.copyOf(targets);
        options = List.copyOf(options);
        notices = List.copyOf(notices);
        follows = List.copyOf(follows);
        holdsThen = List.copyOf(holdsThen);
    }

    @Override
    public boolean holds() {
        return verdict == Verdict.VALID;
    }

    private Wording wording() {
        return stamp.wording();
    }

    // the first line

    String headline() {
        Wording wording = wording();
        String day = wording.day(act.date());
        // a paper that stops a way out is not the way out: say which paper
        String what = act.kind()
                .map(kind -> wording.say(
                        ActPhrase.HEAD_ACT_KIND,
                        title,
                        cite.printed(),
                        day,
                        Wording.sentence(new ItemWording(wording).paper(kind))))
                .orElseGet(() -> wording.say(ActPhrase.HEAD_ACT, Wording.sentence(title), cite.printed(), day));
        String wrong = wrong();
        long valid = targets.stream().filter(t -> t.verdict() == Verdict.VALID).count();
        boolean denied = elements.stream().anyMatch(e -> e.part() == ActAnswer.Part.FACTS && e.isWrong());
        boolean partly = valid > 0 && valid < targets.size();
        return switch (verdict) {
            case VALID -> {
                List<LocalDate> ends = targets.stream()
                        .flatMap(target -> target.until().stream())
                        .distinct()
                        .toList();
                String sentence = ends.size() == 1
                        ? wording.say(ActPhrase.HEAD_VALID_UNTIL, what, wording.day(ends.getFirst()))
                        : wording.say(ActPhrase.HEAD_VALID, what);
                boolean open = elements.stream()
                        .anyMatch(e -> e.part() == ActAnswer.Part.FACTS && e.mark() == ActAnswer.Mark.UNKNOWN);
                String locked = valid < targets.size()
                        ? " " + wording.say(ActPhrase.HEAD_LOCKED, targets.size() - valid, targets.size())
                        : "";
                yield sentence + locked + (open ? " " + wording.say(ActPhrase.FACTS_NOT_KNOWN) : "");
            }
            case DEFECTIVE, WITHOUT_AUTHORITY -> {
                ActPhrase phrase = verdict == Verdict.DEFECTIVE ? ActPhrase.HEAD_DEFECTIVE : ActPhrase.HEAD_WITHOUT;
                yield wording.say(partly ? ActPhrase.HEAD_PARTLY : phrase, what, wrong, valid, targets.size());
            }
            case UNSUPPORTED -> wording.say(ActPhrase.HEAD_UNSUPPORTED, what);
            case INCOMPLETE ->
                wording.say(denied ? ActPhrase.HEAD_INCOMPLETE_DENIED : ActPhrase.HEAD_INCOMPLETE, what, unsaid());
            case UNKNOWN -> wording.say(ActPhrase.HEAD_UNKNOWN, what, open());
            case READING -> wording.say(ActPhrase.HEAD_READING, what);
        };
    }

    private String wrong() {
        return listed(ActAnswer.Mark.WRONG);
    }

    private String open() {
        return listed(ActAnswer.Mark.UNKNOWN);
    }

    private String unsaid() {
        List<String> parts = new ArrayList<>();
        for (ElementView element : elements) {
            String words = wording().say(ElementWording.of(element.part()));
            if (element.isOpen() && !parts.contains(words)) {
                parts.add(words);
            }
        }
        return wording().and(parts);
    }

    /** Facts are not the form, and named only where nothing else is wrong. */
    private String listed(ActAnswer.Mark mark) {
        List<String> parts = new ArrayList<>();
        for (ElementView element : elements) {
            String words = wording().say(ElementWording.of(element.part()));
            boolean form = element.part() != ActAnswer.Part.FACTS;
            if (form && element.mark() == mark && !parts.contains(words)) {
                parts.add(words);
            }
        }
        return wording().and(parts);
    }

    // for people

    @Override
    public Page page() {
        Wording wording = wording();
        List<Block> blocks = new ArrayList<>();
        List<Node> said = new ArrayList<>();
        said.add(Node.of(wording.say(ActPhrase.ACT_WRITTEN, line)));
        notices.forEach(notice -> said.add(Node.of(notice)));
        said.addAll(ReliefOpened.readings(wording, options));
        blocks.add(new Block.Outline(said));
        blocks.add(new Block.Grid(elementTable()));
        List<Node> needs = new ArrayList<>();
        for (ElementView element : elements) {
            if (element.isWrong() && element.part() != ActAnswer.Part.FACTS) {
                needs.add(Node.of(need(element)));
            }
        }
        if (!needs.isEmpty()) {
            blocks.add(new Block.Outline(List.of(Node.of(wording.say(ActPhrase.WOULD_NEED), needs))));
        }
        List<Node> open = new ArrayList<>();
        elements.stream().filter(ElementView::isOpen).forEach(element -> open.add(Node.of(need(element))));
        if (!open.isEmpty() && verdict != Verdict.WITHOUT_AUTHORITY) {
            blocks.add(new Block.Outline(List.of(Node.of(wording.say(ActPhrase.STILL_NEEDED), open))));
        }
        if (targets.size() > 1 && alike()) {
            String word = wording.say(targets.getFirst().verdict().words());
            List<String> ids = new ArrayList<>();
            targets.forEach(target -> ids.add(target.id()));
            blocks.add(new Block.Outline(List.of(Node.of(
                    wording.say(ActPhrase.TARGETS_ALIKE, targets.size(), word),
                    List.of(Node.of(String.join(", ", ids)))))));
        } else if (targets.size() > 1) {
            blocks.add(new Block.Heading(wording.say(ActPhrase.TARGETS)));
            blocks.add(new Block.Grid(targetTable()));
        }
        if (missed.isPresent() && !holdsThen.isEmpty()) {
            blocks.add(new Block.Heading(wording.say(
                    ActPhrase.HOLDS_UNLESS, missed.get().first(), missed.get().last(), seen)));
            ChangeTable.add(wording, holdsThen, ActPhrase.COLUMN_KNOWN, ActPhrase.COLUMN_HOLDS, blocks);
        } else if (follows.isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(ActPhrase.FOLLOWS_NOTHING, seen)));
        } else {
            blocks.add(new Block.Heading(
                    wording.say(verdict == Verdict.INCOMPLETE ? ActPhrase.FOLLOWS_IF : ActPhrase.FOLLOWS, seen)));
            ChangeTable.add(wording, follows, ActPhrase.COLUMN_BEFORE, ActPhrase.COLUMN_AFTER, blocks);
        }
        return new Page(headline(), blocks, stamp.foot(verify ? List.of(act.rule()) : List.of()));
    }

    /** Whether it is the same to all it is aimed at, so that it need be said once. */
    private boolean alike() {
        Target first = targets.getFirst();
        for (Target target : targets) {
            boolean same = target.verdict() == first.verdict()
                    && target.wrong().equals(first.wrong())
                    && target.from().equals(first.from())
                    && target.until().equals(first.until());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private String need(ElementView element) {
        Wording wording = wording();
        String part = Wording.sentence(wording.say(ElementWording.of(element.part())));
        String at = element.cite().map(UslmRef::printed).orElse("");
        // what names a rule names its cite as well
        return element.required().contains(at)
                ? wording.say(ActPhrase.NEED_ALONE, part, element.required())
                : wording.say(ActPhrase.NEED, part, element.required(), at);
    }

    private Table elementTable() {
        Wording wording = wording();
        List<Table.Column> columns = List.of(
                new Table.Column("element", wording.say(ActPhrase.COLUMN_ELEMENT), false),
                new Table.Column("stated", wording.say(ActPhrase.COLUMN_STATED), true),
                new Table.Column("required", wording.say(ActPhrase.COLUMN_ASKED), true),
                new Table.Column("mark", wording.say(ActPhrase.COLUMN_MARK), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (ElementView element : elements) {
            String mark = wording.say(ElementWording.of(element.mark()));
            rows.add(Table.row(
                    wording.say(ElementWording.of(element.part())),
                    element.stated(),
                    element.required(),
                    element.over().isEmpty()
                            ? mark
                            : wording.say(ActPhrase.MARK_SOME, mark, String.join(", ", element.over()))));
        }
        return Table.of(columns, rows);
    }

    private Table targetTable() {
        Wording wording = wording();
        List<Table.Column> columns = List.of(
                new Table.Column("id", wording.say(Phrase.COLUMN_MEASURE), false),
                new Table.Column("title", wording.say(Phrase.COLUMN_TITLE), true),
                new Table.Column("verdict", wording.say(ActPhrase.COLUMN_MARK), true),
                new Table.Column("from", wording.say(ActPhrase.COLUMN_FROM), false),
                new Table.Column("until", wording.say(ActPhrase.COLUMN_UNTIL), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (Target target : targets) {
            List<String> wrong = new ArrayList<>();
            target.wrong().forEach(part -> wrong.add(wording.say(ElementWording.of(part))));
            String verdict = wording.say(target.verdict().words());
            rows.add(Table.row(
                    target.id(),
                    target.title(),
                    wrong.isEmpty() ? verdict : verdict + ": " + String.join(", ", wrong),
                    target.from().map(Object::toString).orElse(""),
                    target.until().map(Object::toString).orElse("")));
        }
        return Table.of(columns, rows);
    }

    // for programs

    @Override
    public Table table() {
        List<String> keys = new ArrayList<>(
                List.of("rule", "date", "verdict", "element", "mark", "stated", "required", "cite", "over", "act"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (ElementView element : elements) {
            List<String> cells = new ArrayList<>(List.of(
                    act.rule(),
                    act.date().toString(),
                    verdict.code(),
                    element.part().word(),
                    element.mark().word(),
                    element.stated(),
                    element.required(),
                    element.cite().map(UslmRef::path).orElse(""),
                    String.join(" ", element.over()),
                    line));
            cells.addAll(StampColumns.cells(stamp, stamp.reading()));
            rows.add(Table.row(cells.toArray(String[]::new)));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.json("check/1", headline())
                .put(
                        "act",
                        Json.fields()
                                .put("rule", act.rule())
                                .put("title", title)
                                .put("cite", cite.path())
                                .put("date", act.date().toString())
                                .put("kind", act.kind())
                                .put("by", Json.texts(act.by()))
                                .put("to", Json.texts(act.to().orElse(List.of())))
                                .put("of", act.of())
                                .put("period", act.period().map(period -> period.text()))
                                .put("line", line))
                .put("verdict", verdict.code())
                .put(
                        "defects",
                        Json.rows(elements.stream().filter(ElementView::isWrong).toList(), CheckAnswer::element))
                .put("elements", Json.rows(elements, CheckAnswer::element))
                .put(
                        "targets",
                        Json.rows(
                                targets,
                                target -> Json.fields()
                                        .put("id", target.id())
                                        .put("title", target.title())
                                        .put("cite", target.cite().path())
                                        .put("verdict", target.verdict().code())
                                        .put("defects", Json.rows(target.wrong(), part -> new Json.Text(part.word())))
                                        .put("from", target.from())
                                        .put("until", target.until())))
                .put("readings", Json.rows(options, option -> ReliefJson.option(option, "verdict")))
                .put("notices", Json.texts(notices))
                .put("followsAsOf", seen.toString())
                .put("follows", ChangeTable.json(follows))
                .put("holds", ChangeTable.json(holdsThen))
                .put("verify", verify);
    }

    private static Json element(ElementView element) {
        return Json.fields()
                .put("element", element.part().word())
                .put("mark", element.mark().word())
                .put("stated", element.stated())
                .put("required", element.required())
                .put("cite", element.cite())
                .put("over", Json.texts(element.over()));
    }
}
