package org.haetae.answers.warrant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;

/** Recorded papers, and whether the dated facts carry what each states. A paper in due form works whatever the facts say. */
public record WarrantAnswer(Stamp stamp, List<OfAct> acts) implements TopicAnswer {
    /** How the facts stand to a paper. */
    public enum Held {
        SUPPORTED,
        /** The facts say nothing of it, or not enough. */
        SILENT,
        DISPUTED,
        CONTRADICTED,
        /** The law asks it to state nothing that a fact carries. */
        NOTHING_STATED,
        /** It depends on how the law is read. */
        READING;

        static Held of(Value value) {
            return switch (value) {
                case TRUE -> SUPPORTED;
                case UNKNOWN -> SILENT;
                case DISPUTED -> DISPUTED;
                case FALSE -> CONTRADICTED;
            };
        }
    }

    /**
     * A recorded paper.
     *
     * @param told the act in words
     * @param source where it is recorded
     * @param facts what it states, fact by fact
     * @param verify its source was not read in full
     */
    public record OfAct(
            LocalDate date,
            String rule,
            String title,
            UslmRef cite,
            String kind,
            String told,
            String source,
            Held held,
            List<OneFact> facts,
            boolean verify) {
        public OfAct {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What a paper states of one fact.
     *
     * @param value what the facts say of it on the day of the paper
     * @param since since when it is so, where that is given
     * @param source where the fact is given; empty where nobody gives it
     */
    public record OneFact(
            String item,
            String label,
            String text,
            Controller controller,
            UslmRef cite,
            Value value,
            Optional<LocalDate> since,
            String source) {}

    public WarrantAnswer {
        acts = List.copyOf(acts);
    }

    long count(Held held) {
        return acts.stream().filter(act -> act.held() == held).count();
    }

    Map<Held, Long> counts() {
        Map<Held, Long> counts = new java.util.EnumMap<>(Held.class);
        for (Held held : Held.values()) {
            counts.put(held, count(held));
        }
        return counts;
    }

    /** Whether no paper is contradicted. */
    @Override
    public boolean holds() {
        return count(Held.CONTRADICTED) == 0;
    }

    @Override
    public Page page() {
        return new WarrantPage(this).page();
    }

    @Override
    public Table table() {
        return WarrantTable.of(this);
    }

    @Override
    public Json json() {
        return WarrantJson.of(this);
    }
}
