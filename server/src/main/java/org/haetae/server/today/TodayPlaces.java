package org.haetae.server.today;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.Diff;
import org.haetae.answers.Relief;
import org.haetae.answers.ReliefAnswer;
import org.haetae.answers.Takes;
import org.haetae.answers.duties.Duties;
import org.haetae.answers.duties.DutiesAnswer;
import org.haetae.answers.memo.Memo;
import org.haetae.answers.offer.Offering;
import org.haetae.answers.record.RecordAsked;
import org.haetae.answers.timeline.Timeline;
import org.haetae.answers.words.Terms;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.eval.Outcome;
import org.haetae.law.model.Act;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Row;
import org.haetae.law.model.Scenario;
import org.haetae.law.model.Setting;
import org.haetae.server.page.Door;
import org.haetae.server.page.Frame;
import org.haetae.server.page.Place;
import org.haetae.server.page.Plainly;
import org.haetae.server.page.Sheet;
import org.haetae.server.page.Templates;
import org.haetae.server.page.Verdicts;
import org.haetae.server.page.Visit;

/** The first page, and what it draws on: the record and the timeline. */
public final class TodayPlaces {
    private static final int CHANGED_DAYS = 90;
    private static final int MOST = 6;

    private TodayPlaces() {}

    public static List<Place> all() {
        return List.of(
                new First(),
                new Plainly(
                        "/record",
                        Door.TODAY,
                        List.of("topic", "scope", "kind", "from", "until"),
                        visit -> RecordAsked.answer(
                                visit.law(),
                                new RecordAsked.Question(
                                        visit.ask(),
                                        visit.value("topic"),
                                        visit.value("scope"),
                                        visit.value("kind"),
                                        visit.value("from"),
                                        visit.value("until")))),
                new Plainly(
                        "/timeline",
                        Door.TODAY,
                        List.of("m", "from", "until"),
                        visit -> Timeline.answer(
                                visit.law(),
                                new Timeline.Question(
                                        visit.ask(), visit.list("m"), visit.value("from"), visit.value("until")))));
    }

    /** The first page. */
    private static final class First implements Place {
        @Override
        public String path() {
            return "/";
        }

        @Override
        public List<String> fields() {
            return List.of("q");
        }

        @Override
        public Sheet sheet(Visit visit) {
            DutiesAnswer duties = Duties.answer(
                    visit.law(),
                    new Duties.Question(
                            visit.under(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false));
            String question = visit.value("q")
                    .orElseGet(() -> visit.say(
                            TodayWord.Q_UNLOCK,
                            telling(visit).map(s -> visit.say(s.title())).orElse("")));
            AskBox.Read read = new AskBox(visit, question).read();
            Optional<Answer> answer = read.understood().map(understood -> answer(visit, understood));
            Today today = new Today(
                    question,
                    read.understood()
                            .map(understood -> visit.say(TodayWord.UNDERSTOOD, understood.words()))
                            .orElse(""),
                    examples(visit),
                    answer.isPresent(),
                    answer.map(given -> counts(visit, given)).orElse(List.of()),
                    answer.map(First::counted).orElse(0),
                    read.understood()
                            .map(understood -> buttons(visit, understood))
                            .orElse(List.of()),
                    catalogue(visit),
                    answer.filter(given -> !(given instanceof ReliefAnswer)).map(given -> body(visit, given)),
                    due(visit, duties),
                    changes(visit),
                    visit.day(visit.day().minusDays(CHANGED_DAYS)),
                    History.of(visit, duties));
            Content body = Templates.part("today/today", visit, today);
            Content asking = Templates.part("today/ask", visit, today);
            if (answer.isEmpty()) {
                String known = read.recognised().isEmpty()
                        ? visit.say(TodayWord.RECOGNISED_NOTHING)
                        : String.join(", ", read.recognised());
                String needs = read.needs()
                        .map(word -> visit.say(TodayWord.NEEDS, visit.say(word)) + " ")
                        .orElse("");
                return Sheet.asking(
                                Door.TODAY,
                                visit.say(TodayWord.NOT_UNDERSTOOD),
                                needs + visit.say(TodayWord.NOT_UNDERSTOOD_LEDE, known),
                                body)
                        .above(asking);
            }
            return Sheet.of(visit, Door.TODAY, answer.get()).above(asking).body(body);
        }

        private static Content body(Visit visit, Answer answer) {
            return Templates.part("page/blocks", visit, answer.page().blocks());
        }

        /** The first scenario that assumes facts and no act. */
        private static Optional<Scenario> telling(Visit visit) {
            return visit.law().pack().scenarios().values().stream()
                    .filter(scenario -> scenario.acts(visit.day()).isEmpty()
                            && !scenario.given(visit.day()).isEmpty()
                            && scenario.rest() == Setting.Rest.NONE)
                    .findFirst();
        }

        private static Answer answer(Visit visit, AskBox.Understood asked) {
            return switch (asked.form()) {
                case LATE -> duties(visit, Optional.of("late"), Optional.empty());
                case SILENT -> duties(visit, Optional.of("no-record"), Optional.empty());
                case DUE -> duties(visit, Optional.of("due"), Optional.empty());
                case SECTION ->
                    duties(visit, Optional.empty(), Optional.of(asked.names().getFirst()));
                case OFFER ->
                    Offering.typed(
                            visit.law(),
                            new Offering.Question(visit.under(), asked.names().getFirst()));
                case COMPARE -> {
                    AskText text = visit.text()
                            .under(asked.names().get(0), asked.names().get(1));
                    yield Diff.answer(
                            visit.law(),
                            new Diff.Question(Ask.read(visit.law(), text, visit.day()), text, Optional.empty()));
                }
                case CHANGED -> {
                    AskText text = visit.text().on(asked.names().getFirst());
                    yield Diff.answer(
                            visit.law(),
                            new Diff.Question(
                                    Ask.read(visit.law(), text, visit.day()),
                                    text,
                                    Optional.of(visit.day().toString())));
                }
                case MEMO -> Memo.answer(visit.law(), visit.under(asked.names().getFirst()));
                case WAIVED ->
                    Relief.answer(
                            visit.law(),
                            new Relief.Question(
                                    scenario(visit, asked),
                                    Optional.of(asked.names().getFirst()),
                                    Optional.empty(),
                                    true));
                case TAKES ->
                    Takes.answer(
                            visit.law(),
                            new Takes.Question(
                                    scenario(visit, asked), asked.names().getFirst(), Optional.empty()));
                case UNLOCK ->
                    Relief.answer(
                            visit.law(),
                            new Relief.Question(
                                    visit.under(asked.names().getFirst()), Optional.empty(), Optional.empty(), false));
            };
        }

        private static Ask scenario(Visit visit, AskBox.Understood asked) {
            String name = asked.names().getLast();
            return name.isEmpty() ? visit.under() : visit.under(name);
        }

        private static Answer duties(Visit visit, Optional<String> status, Optional<String> section) {
            return Duties.answer(
                    visit.law(),
                    new Duties.Question(
                            visit.under(),
                            Optional.empty(),
                            Optional.empty(),
                            section,
                            status,
                            Optional.empty(),
                            Optional.empty(),
                            false));
        }

        private static int counted(Answer answer) {
            return answer instanceof ReliefAnswer relief
                            && !relief.opened()
                            && relief.columns().size() == 1
                    ? (int) relief.measures().stream()
                            .filter(relief.columns().getFirst()::counts)
                            .count()
                    : 0;
        }

        private static List<Today.Count> counts(Visit visit, Answer answer) {
            if (counted(answer) == 0 || !(answer instanceof ReliefAnswer relief)) {
                return List.of();
            }
            Map<Outcome.Word, Integer> counts = new EnumMap<>(Outcome.Word.class);
            relief.measures().stream()
                    .filter(relief.columns().getFirst()::counts)
                    .forEach(view -> counts.merge(view.outcome().word(), 1, Integer::sum));
            List<Today.Count> all = new ArrayList<>();
            for (Outcome.Word word : Verdicts.ORDER) {
                int count = counts.getOrDefault(word, 0);
                if (count > 0) {
                    all.add(new Today.Count(Verdicts.code(word), count, visit.say(Terms.of(word))));
                }
            }
            return all;
        }

        private static List<Frame.Item> buttons(Visit visit, AskBox.Understood asked) {
            List<Frame.Item> buttons = new ArrayList<>();
            boolean unlock = asked.form() == AskForm.UNLOCK;
            buttons.add(item(
                    visit.say(unlock ? TodayWord.OPEN_MATRIX : TodayWord.OPEN),
                    asked.link().toString()));
            if (unlock) {
                String name = asked.names().getFirst();
                buttons.add(item(
                        visit.say(TodayWord.COMPARE),
                        visit.to("/relief")
                                .with("s", base(visit).map(s -> s + "," + name).orElse(name))
                                .toString()));
                buttons.add(item(
                        visit.say(TodayWord.MEMO),
                        visit.to("/relief/memo").with("s", name).toString()));
            }
            return buttons;
        }

        /** The scenario that assumes nothing. */
        private static Optional<String> base(Visit visit) {
            return visit.law().pack().scenarios().values().stream()
                    .filter(scenario -> scenario.acts(visit.day()).isEmpty()
                            && scenario.given(visit.day()).isEmpty()
                            && scenario.rest() == Setting.Rest.NONE)
                    .map(Scenario::name)
                    .findFirst();
        }

        private static Frame.Item item(String words, String link) {
            return new Frame.Item(words, link, false);
        }

        private static List<Frame.Item> examples(Visit visit) {
            List<String> questions = new ArrayList<>();
            telling(visit).ifPresent(s -> questions.add(visit.say(TodayWord.Q_UNLOCK, visit.say(s.title()))));
            questions.add(visit.say(TodayWord.Q_LATE));
            questions.add(visit.say(TodayWord.Q_DUE));
            List<Frame.Item> items = new ArrayList<>();
            questions.forEach(q -> items.add(item(q, visit.to("/").with("q", q).toString())));
            return items;
        }

        private static List<Frame.Item> catalogue(Visit visit) {
            Optional<String> scenario = telling(visit).map(s -> visit.say(s.title()));
            Optional<String> other = base(visit)
                    .flatMap(name -> visit.law().pack().scenario(name))
                    .map(s -> visit.say(s.title()));
            String measure = measure(visit);
            Map<TodayWord, List<String>> forms = new LinkedHashMap<>();
            scenario.ifPresent(s -> forms.put(TodayWord.Q_UNLOCK, List.of(s)));
            forms.put(TodayWord.Q_TAKES, List.of(measure));
            forms.put(TodayWord.Q_WAIVED, List.of(measure));
            scenario.ifPresent(s -> other.ifPresent(o -> forms.put(TodayWord.Q_COMPARE, List.of(s, o))));
            scenario.ifPresent(s -> forms.put(TodayWord.Q_MEMO, List.of(s)));
            forms.put(TodayWord.Q_CHANGED, List.of(visit.day().minusYears(1).toString()));
            forms.put(TodayWord.Q_LATE, List.of());
            forms.put(TodayWord.Q_SILENT, List.of());
            forms.put(TodayWord.Q_DUE, List.of());
            List<Frame.Item> items = new ArrayList<>();
            forms.forEach((word, parts) -> {
                String q = visit.say(word, parts.toArray());
                items.add(item(q, visit.to("/").with("q", q).toString()));
            });
            return items;
        }

        /** A measure in force that the law commands, of the group shown first. */
        private static String measure(Visit visit) {
            Pack pack = visit.law().pack();
            for (String group : pack.vocabulary().groups().keySet()) {
                for (Row row : pack.rows()) {
                    boolean there = row.life().span().contains(visit.day()) && !pack.isBeside(row);
                    if (there
                            && row instanceof Measure
                            && pack.groupOf(row).filter(group::equals).isPresent()) {
                        return visit.wording().title(row);
                    }
                }
            }
            return "";
        }

        // due

        private static List<Today.Due> due(Visit visit, DutiesAnswer duties) {
            LocalDate nearest = LocalDate.MAX;
            List<DutiesAnswer.Line> next = new ArrayList<>();
            int late = 0;
            int silent = 0;
            for (DutiesAnswer.Line line : duties.lines()) {
                for (DutiesAnswer.Item item : line.items()) {
                    late += item.late() ? 1 : 0;
                    silent += item.state() == Occurrence.State.NO_RECORD ? 1 : 0;
                    boolean open =
                            item.state() == Occurrence.State.DUE && item.due().isPresent();
                    if (open && item.due().get().isBefore(nearest)) {
                        next.clear();
                        nearest = item.due().get();
                    }
                    if (open && item.due().get().equals(nearest) && !next.contains(line)) {
                        next.add(line);
                    }
                }
            }
            List<Today.Due> due = new ArrayList<>();
            boolean today = nearest.equals(visit.day());
            for (DutiesAnswer.Line line : next.subList(0, Math.min(next.size(), MOST))) {
                due.add(new Today.Due(
                        today ? visit.say(TodayWord.DUE_TODAY) : visit.say(TodayWord.NEXT, visit.day(nearest)),
                        line.title(),
                        visit.to("/duties").with("section", line.cite().path()).toString(),
                        line.owes() + " · " + line.cite().printed()));
            }
            due.add(new Today.Due(
                    "",
                    visit.say(TodayWord.SILENT, silent),
                    visit.to("/duties").with("status", "no-record").toString(),
                    ""));
            due.add(new Today.Due(
                    "",
                    visit.say(TodayWord.LATE, late),
                    visit.to("/duties").with("status", "late").toString(),
                    ""));
            return due;
        }

        // changed

        private static List<Today.Change> changes(Visit visit) {
            LocalDate from = visit.day().minusDays(CHANGED_DAYS);
            Map<LocalDate, List<String>> days = new TreeMap<>(Comparator.reverseOrder());
            for (Instrument instrument : visit.law().pack().instruments()) {
                LocalDate day = instrument.inForce().from();
                if (day.isAfter(from) && !day.isAfter(visit.day())) {
                    days.computeIfAbsent(day, _ -> new ArrayList<>())
                            .add(visit.say(TodayWord.LAW_BEGAN, visit.say(instrument.title())));
                }
            }
            for (Act act : visit.law().pack().record()) {
                if (act.date().isAfter(from) && !act.date().isAfter(visit.day())) {
                    String words = visit.wording().ruleOrName(act.rule());
                    List<String> of = days.computeIfAbsent(act.date(), _ -> new ArrayList<>());
                    if (!of.contains(words)) {
                        of.add(words);
                    }
                }
            }
            List<Today.Change> changes = new ArrayList<>();
            days.forEach((day, words) -> {
                if (changes.size() < MOST) {
                    changes.add(new Today.Change(visit.day(day), String.join("; ", words)));
                }
            });
            return changes;
        }
    }
}
