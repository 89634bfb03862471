package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.words.EffectWording;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Life;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Row;

/** What each scenario does to each measure: the matrix of relief. */
public final class Relief {
    /**
     * The question.
     *
     * @param measure a name, another name, or a cite; all measures if absent
     * @param group all groups if absent
     * @param why opened down to the ways out and what they take
     */
    public record Question(Ask ask, Optional<String> measure, Optional<String> group, boolean why) {}

    private Relief() {}

    /**
     * Answers.
     *
     * @throws org.haetae.notation.BadInput if the packs know no such measure or group
     */
    public static ReliefAnswer answer(Law law, Question question) {
        Pack pack = law.pack();
        Optional<List<Row>> named = question.measure().map(name -> Rows.named(pack, name, "--measure"));
        Optional<String> group = question.group().map(name -> Rows.group(pack, name));
        if (named.isPresent() && group.isPresent()) {
            String in = group.get();
            if (named.get().stream().noneMatch(row -> in.equals(Rows.groupOf(pack, row)))) {
                String measure = question.measure().orElse("");
                throw Rows.unknown("--measure " + measure, measure, "a measure of the group " + in, "", Set.of());
            }
        }
        List<ReliefAnswer.Column> columns = new ArrayList<>();
        for (Assumed assumed : question.ask().assumed()) {
            columns.add(column(law, question, assumed, named, group));
        }
        boolean opened = question.why() || named.isPresent();
        Stamp stamp = Stamp.of(law, question.ask());
        List<ReliefAnswer.Begins> notYet =
                columns.stream().allMatch(c -> c.measures().isEmpty())
                        ? named.map(rows -> begins(stamp, rows)).orElse(List.of())
                        : List.of();
        return new ReliefAnswer(stamp, columns, opened, notYet);
    }

    private static List<ReliefAnswer.Begins> begins(Stamp stamp, List<Row> rows) {
        List<ReliefAnswer.Begins> begins = new ArrayList<>();
        for (Row row : rows) {
            begins.add(new ReliefAnswer.Begins(
                    row.id(), stamp.wording().title(row), row.life().span().from()));
        }
        return begins;
    }

    private static ReliefAnswer.Column column(
            Law law, Question question, Assumed assumed, Optional<List<Row>> named, Optional<String> group) {
        Ask ask = question.ask();
        Inquiry inquiry = ask.inquiry(law, assumed);
        MeasureViews views = new MeasureViews(
                inquiry, ask.wording(law), Silence.of(assumed, ask.asOf().law()));
        Map<String, MeasureView> measures = new LinkedHashMap<>();
        List<Row> ended = new ArrayList<>();
        for (Row row : Rows.grouped(law.pack(), inquiry.rows())) {
            boolean asked = named.map(rows -> rows.contains(row)).orElse(true)
                    && group.map(id -> id.equals(Rows.groupOf(law.pack(), row))).orElse(true);
            if (asked) {
                RowAnswer answer = inquiry.row(row);
                measures.put(row.id(), views.view(answer));
                if (answer.standing().word() == Standing.Word.ENDED) {
                    ended.add(row);
                }
            }
        }
        EffectWording effects = new EffectWording(ask.wording(law));
        List<EffectView> standing = new ArrayList<>();
        inquiry.effects().forEach(effect -> {
            EffectView view = views.view(effect, effects);
            if (view.bases().stream().anyMatch(basis -> measures.containsKey(basis.measure()))) {
                standing.add(view);
            }
        });
        return new ReliefAnswer.Column(
                assumed.name(),
                assumed.acts(ask.asOf().law()).size() > assumed.laterActs(ask.asOf()),
                assumed.rest(),
                Stamp.reading(law.pack(), ask, assumed.readings()),
                List.copyOf(measures.values()),
                standing,
                ended.isEmpty() ? Set.of() : over(law, ask, assumed, ended));
    }

    /** Which of these were over whatever the scenario assumes: neither its facts nor its acts ended them. */
    private static Set<String> over(Law law, Ask ask, Assumed assumed, List<Row> ended) {
        List<Life.Choice> readings = new ArrayList<>(assumed.readings());
        readings.addAll(ask.readings());
        Inquiry record = law.on(ask.asOf()).given(Assumed.NOTHING, ask.mode(), readings);
        Set<String> over = new LinkedHashSet<>();
        for (Row row : ended) {
            boolean always = true;
            for (Profile.Branch<Standing> branch :
                    record.under(evaluation -> evaluation.standing(row)).branches()) {
                always &= branch.answer().word() == Standing.Word.ENDED;
            }
            if (always) {
                over.add(row.id());
            }
        }
        return over;
    }
}
