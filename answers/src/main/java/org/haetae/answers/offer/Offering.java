package org.haetae.answers.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.answers.Assumed;
import org.haetae.answers.Conceded;
import org.haetae.answers.ItemView;
import org.haetae.answers.Rows;
import org.haetae.answers.Stamp;
import org.haetae.answers.offer.OfferAnswer.Kept;
import org.haetae.answers.offer.OfferAnswer.OnRow;
import org.haetae.answers.offer.OfferAnswer.Other;
import org.haetae.answers.offer.OfferAnswer.Promise;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Lack;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Atom;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Row;
import org.haetae.law.model.Setting;
import org.haetae.law.model.Verb;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** Holds promises against what the executive can deliver alone, if what is asked in return is done and nothing else is. */
public final class Offering {
    /**
     * The question.
     *
     * @param text promises, or the path of a file of them
     */
    public record Question(Ask ask, String text) {}

    /**
     * As {@link #answer}, of a text that is only ever a text.
     *
     * @throws BadInput likewise
     */
    public static OfferAnswer typed(Law law, Question question) {
        Offering offering = checked(law, question);
        return offering.answer(offering.reader().typed(question.text()));
    }

    private final Law law;
    private final Question question;
    private final Wording wording;
    private final ItemWording items;

    private Offering(Law law, Question question) {
        this.law = law;
        this.question = question;
        this.wording = question.ask().wording(law);
        this.items = new ItemWording(wording);
    }

    /**
     * Answers for one scenario; where none is named, every fact that is not offered is taken as not so.
     *
     * @throws BadInput if there are more scenarios, another mode, or a promise that cannot be read
     */
    public static OfferAnswer answer(Law law, Question question) {
        Offering offering = checked(law, question);
        return offering.answer(offering.reader().read(question.text()));
    }

    private static Offering checked(Law law, Question question) {
        question.ask().onlyOne();
        if (question.ask().mode() != Mode.CERTIFIABLE) {
            throw new BadInput(
                    Position.ofFile("--mode"),
                    question.ask().mode().name().toLowerCase(java.util.Locale.ROOT),
                    "certifiable: a promise is about what could be done");
        }
        return new Offering(law, question);
    }

    private OfferReader reader() {
        return new OfferReader(law, question.ask().asOf().law());
    }

    private OfferAnswer answer(OfferReader.Read read) {
        List<Promise> promises = new ArrayList<>();
        read.offers().forEach(offer -> promises.add(promise(offer)));
        List<Other> others = new ArrayList<>();
        read.others().forEach(other -> others.add(new Other(other.text(), other.read(), other.unread())));
        return new OfferAnswer(stamp(), promises, others);
    }

    /** The setting the promises are judged in: not the asker's silence, but everything else not so. */
    private Setting base() {
        Assumed assumed = question.ask().assumed().getFirst();
        return assumed.scenario().isPresent() ? assumed : new Bare(assumed);
    }

    /** What was given, and every other fact not so. */
    private record Bare(Assumed given) implements Setting {
        @Override
        public List<Given> given(java.time.LocalDate asOf) {
            return given.given(asOf);
        }

        @Override
        public Rest rest() {
            return Rest.NONE;
        }
    }

    private Stamp stamp() {
        Stamp asked = Stamp.of(law, question.ask());
        if (question.ask().assumed().getFirst().scenario().isPresent()) {
            return asked;
        }
        return new Stamp(
                asked.wording(),
                asked.ask(),
                asked.packs(),
                asked.reading(),
                asked.scenario(),
                List.of(wording.say(org.haetae.answers.words.OfferPhrase.FOOT_REST)),
                asked.leftOut());
    }

    private Promise promise(Offer offer) {
        Inquiry inquiry = law.on(question.ask().asOf())
                .given(
                        new Conceded(base(), offer.upon()),
                        question.ask().mode(),
                        question.ask().readings());
        List<OnRow> rows = new ArrayList<>();
        for (Row row : Rows.grouped(law.pack(), inquiry.rows())) {
            RowAnswer answer = inquiry.row(row);
            boolean meant = offer.all() ? stands(answer) : offer.over().contains(row);
            if (meant) {
                rows.add(onRow(inquiry, offer, answer));
            }
        }
        List<String> upon = new ArrayList<>();
        offer.upon().forEach(given -> upon.add(told(given)));
        return new Promise(offer.text(), offer.verb(), upon, offer.read(), offer.unread(), rows);
    }

    /** What is not imposed cannot be lifted. */
    private static boolean stands(RowAnswer answer) {
        return switch (answer.standing().word()) {
            case OPERATES, OWED, HELD, UNKNOWN, READING -> true;
            case ENDED, NOT_IMPOSED -> false;
        };
    }

    private String told(Given given) {
        Grade grade = given.state() instanceof Given.State.At at ? at.grade() : Grade.UNNAMED;
        Atom.Reached atom = new Atom.Reached(
                given.fact(),
                grade.extent().orElse(Grade.Extent.COMPLETE),
                grade.verification().orElse(Grade.Verification.CLAIMED),
                grade.durability().equals(Optional.of(Grade.Durability.IRREVERSIBLE)),
                Optional.empty());
        return items.text(Optional.of(atom), given.fact());
    }

    private OnRow onRow(Inquiry inquiry, Offer offer, RowAnswer answer) {
        Kept kept = kept(offer.verb(), answer);
        List<String> commanded = new ArrayList<>();
        boolean lifted = kept.isKept() && offer.verb() == Verb.TERMINATE;
        for (Measure command : lifted ? answer.commands() : List.<Measure>of()) {
            boolean gone = inquiry.row(command).standing().word() == Standing.Word.ENDED;
            if (!gone) {
                commanded.add(command.cite().printed());
            }
        }
        return new OnRow(
                answer.row().id(),
                wording.title(answer.row()),
                answer.row().cite(),
                kept,
                answer.outcome().word(),
                kept.isKept() ? List.of() : missing(offer.verb(), answer),
                commanded);
    }

    private static Kept kept(Verb verb, RowAnswer answer) {
        Outcome.Word word = answer.outcome().word();
        if (answer.standing().word() == Standing.Word.ENDED) {
            return Kept.DONE;
        }
        return switch (word) {
            case ENDS -> Kept.EARNED;
            case EXECUTIVE -> Kept.AT_WILL;
            case SUSPEND -> verb == Verb.TERMINATE ? Kept.LESS : Kept.EARNED;
            case WAIVER -> verb == Verb.WAIVE ? Kept.AT_WILL : Kept.LESS;
            case READING -> Kept.READING;
            case UNKNOWN -> Kept.UNKNOWN;
            case STAYS -> Kept.NOT;
        };
    }

    /** Of the ways out that do what was promised. */
    private List<ItemView> missing(Verb verb, RowAnswer answer) {
        Map<String, ItemView> missing = new LinkedHashMap<>();
        for (RouteAnswer route : answer.routes()) {
            Verdict verdict = route.verdict().effective();
            boolean fits = route.doing().filter(doing -> doing.verb() == verb).isPresent() && !route.perCase();
            for (Lack lack : fits ? verdict.missing() : List.<Lack>of()) {
                ItemView view = view(lack);
                missing.putIfAbsent(view.item() + view.cite().path(), view);
            }
        }
        return List.copyOf(missing.values());
    }

    private ItemView view(Lack lack) {
        return ItemView.of(lack, items);
    }
}
