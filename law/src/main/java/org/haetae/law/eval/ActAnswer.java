package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Route;
import org.haetae.law.model.Standard;

/**
 * What the law of its own day says of an act: element by element, on the whole and on each row it is aimed at.
 *
 * @param elements those that concern the act whatever it is aimed at
 * @param onRows what it does to each measure or status, in the order of the packs; empty where it is aimed at none
 */
public record ActAnswer(Word word, List<Element> elements, List<OnRow> onRows) {
    /** Verdicts on an act, best first. */
    public enum Word {
        VALID,
        /** In due form, and the facts assumed deny what it states. */
        UNSUPPORTED,
        /** Nothing said is wrong, and something the law asks is not said. */
        INCOMPLETE,
        /** Nobody can say: what would stop it may have happened, or two rules contradict each other. */
        UNKNOWN,
        /** There is such a power, and the act does not keep to its form. */
        DEFECTIVE,
        /** There is no such power that day, not over this, or not any more. */
        WITHOUT_AUTHORITY;

        public String word() {
            return name().replace('_', '-');
        }
    }

    /** The elements of an act. */
    public enum Part {
        POWER,
        OVER,
        OFFICE,
        PAPER,
        /** Which of the grounds the law offers the paper states, or what else it states. */
        GROUND,
        /** How surely the paper says it is shown. */
        PROOF,
        RECIPIENT,
        CASE,
        PERIOD,
        WAIT,
        WINDOW,
        ENCLOSURE,
        NOTICE,
        LOCK,
        ONCE,
        RUN,
        STOPPED,
        OUTCOME,
        FACTS;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How an element stands. */
    public enum Mark {
        RIGHT,
        WRONG,
        /** The law asks it and the act as described does not say it. */
        NOT_STATED,
        /** The act says it and the law does not ask. */
        UNASKED,
        UNKNOWN;

        public String word() {
            return name().replace('_', '-');
        }
    }

    /**
     * One element of an act.
     *
     * @param stated what the act says, as names of the notation; of a wrong recipient list, those left out
     */
    public record Element(Part part, Mark mark, List<String> stated, Asked asked, Optional<UslmRef> cite) {
        public Element {
            stated = List.copyOf(stated);
        }
    }

    /** What the law asks of an element. */
    public sealed interface Asked {
        record Nothing() implements Asked {}

        record InForce(Span span) implements Asked {}

        /**
         * The law does it itself: there is no act to do.
         *
         * @param unless papers that stop it
         */
        record ByLaw(List<Kind> unless) implements Asked {
            public ByLaw {
                unless = List.copyOf(unless);
            }
        }

        /** Rows it reaches that day. */
        record Reaches(List<String> rows) implements Asked {}

        /** It would reach the row, and a line takes the row out. */
        record Excepted(UslmRef by) implements Asked {}

        record Offices(List<String> names, boolean personally) implements Asked {}

        /** Only somebody outside the executive can make the paper. */
        record Maker(Controller controller) implements Asked {}

        /**
         * Kinds of paper.
         *
         * @param all one paper that is all of these; otherwise one of them is enough
         */
        record Papers(List<Kind> kinds, boolean all) implements Asked {}

        /** One of the grounds with these labels; empty where the law offers one only. */
        record Ground(List<String> labels) implements Asked {
            public Ground {
                labels = List.copyOf(labels);
            }
        }

        /** All the law has it state; what it states is less or something else. */
        record AllOfIt() implements Asked {}

        /** A level of proof, or a higher one. */
        record ShownBy(Standard.Proof level) implements Asked {}

        record Bodies(List<String> names) implements Asked {}

        /** One named case of these sorts; empty asks for one named person. */
        record Cases(List<String> per) implements Asked {}

        record Term(Route.Term term) implements Asked {}

        record Delay(boolean atLeast, Period period) implements Asked {}

        record NotBefore(LocalDate first) implements Asked {}

        /** Both days included. */
        record Between(LocalDate first, LocalDate last) implements Asked {}

        record Enclosed(String what) implements Asked {}

        /** A duty to be done first. */
        record Done(String duty) implements Asked {}

        /** A lock that must be open. */
        record Open(String lock) implements Asked {}

        /** Something that runs, to be continued or stopped. */
        record Running() implements Asked {}

        record Unused() implements Asked {}

        record Unstopped() implements Asked {}

        record YesOrNo() implements Asked {}

        /** What it must state, as far as that is not so, or (not stated) as far as an office has not said that it judges so. */
        record Facts(List<Lack> missing) implements Asked {
            public Facts {
                missing = List.copyOf(missing);
            }
        }
    }

    /**
     * What the act is to one row.
     *
     * @param from its first day there, if it has any effect
     * @param until end of it, exclusive
     */
    public record OnRow(
            String row, Word word, List<Element> elements, Optional<LocalDate> from, Optional<LocalDate> until) {
        public OnRow {
            elements = List.copyOf(elements);
        }
    }

    public ActAnswer {
        elements = List.copyOf(elements);
        onRows = List.copyOf(onRows);
    }

    /** Elements of the whole and of any row, each once. */
    public List<Element> all() {
        List<Element> all = new ArrayList<>(elements);
        for (OnRow row : onRows) {
            for (Element element : row.elements()) {
                if (!all.contains(element)) {
                    all.add(element);
                }
            }
        }
        return all;
    }

    static Word worse(Word a, Word b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
