package org.haetae.answers.stays;

import java.util.List;
import java.util.Optional;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Life;
import org.haetae.law.model.Verb;

/**
 * What no state of some topics' facts ends or suspends.
 *
 * @param topics by name
 * @param facts of the topics, by name, taken at their best
 * @param judgements of the topics, by name, left open
 * @param withDiscretion whether decisions that ask for no fact count as ways out
 * @param rows all rows there are on the day, in the order of the screen
 * @param changes what the certificate does not speak of
 */
public record StaysAnswer(
        Stamp stamp,
        List<String> topics,
        List<String> facts,
        List<String> judgements,
        boolean withDiscretion,
        List<OfRow> rows,
        List<Change> changes)
        implements TopicAnswer {
    /** What is known of a row when the topics' facts are at their best. */
    enum Kept {
        /** No state of the facts ends or suspends it. */
        STAYS,
        /** It ends or can be suspended there. */
        GOES,
        /** It depends on how a point without a default is read. */
        READING,
        /** Not enough is known, even there. */
        UNKNOWN,
        /** The topic's facts set things going too, and so no one state is the best. */
        NOT_CERTIFIED
    }

    /**
     * A row.
     *
     * @param group by name, where it has one
     * @param beside whether its group is shown beside the others and not counted
     * @param outcome at the best state of the topics' facts
     * @param otherwise options of points with a default under which it would be ended or suspended
     * @param discretion decisions that ask for no fact
     * @param atWill imposed at the will of an office, which may end it likewise
     * @param additions the smallest, of each way out
     * @param further how many other minimal additions there are
     */
    record OfRow(
            String id,
            String title,
            UslmRef cite,
            Optional<String> group,
            boolean beside,
            Kept kept,
            Outcome outcome,
            Standing.Word standing,
            boolean verify,
            List<Life.Choice> otherwise,
            List<Decision> discretion,
            boolean atWill,
            List<Addition> additions,
            int further) {
        OfRow {
            otherwise = List.copyOf(otherwise);
            discretion = List.copyOf(discretion);
            additions = List.copyOf(additions);
        }

        /** Whether a decision of an office alone lifts it or lets cases through. */
        boolean isDiscretionary() {
            return outcome.word() == Outcome.Word.EXECUTIVE || outcome.word() == Outcome.Word.WAIVER;
        }
    }

    /** A decision that asks for no fact. */
    record Decision(String route, String title, UslmRef cite, Verb verb, String by, boolean perCase) {}

    /** Why the law may still change what stays, though no fact of the topics does. */
    enum Kind {
        DECISION,
        JUDGEMENT,
        OTHERS,
        RESTS_ON,
        CALENDAR,
        UNLESS,
        TURNING,
        READING,
        AMENDMENT
    }

    /** @param ids rules it is about */
    record Change(Kind kind, String text, List<String> ids) {
        Change {
            ids = List.copyOf(ids);
        }
    }

    public StaysAnswer {
        topics = List.copyOf(topics);
        facts = List.copyOf(facts);
        judgements = List.copyOf(judgements);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    List<OfRow> of(Kept kept) {
        return rows.stream().filter(row -> row.kept() == kept).toList();
    }

    /** What stays; not what a decision alone lifts, where such decisions count. */
    List<OfRow> staying() {
        return of(Kept.STAYS).stream()
                .filter(row -> !withDiscretion || !row.isDiscretionary())
                .toList();
    }

    /** What no fact of the topics ends, but a decision of an office lifts or lets cases through. */
    List<OfRow> discretion() {
        return of(Kept.STAYS).stream().filter(OfRow::isDiscretionary).toList();
    }

    @Override
    public Page page() {
        return new StaysPage(this).page();
    }

    @Override
    public Table table() {
        return StaysTable.of(this);
    }

    @Override
    public Json json() {
        return StaysJson.of(this);
    }
}
