package org.haetae.law.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything read from a folder of packs.
 *
 * @param identity the packs, each with the hash of its files: the same text, the same revision
 * @param coverage the days all of them may be asked about; empty if one of them does not say
 * @param rules by name; names are unique
 * @param tests beside the law; no answer rests on them, so they are read when asked for
 * @param record public acts, in the order of their days
 * @param searched for which duties the public record was searched, and up to when
 */
public record Pack(
        Later<List<Id>> identity,
        Optional<Coverage> coverage,
        Vocabulary vocabulary,
        List<Instrument> instruments,
        Map<String, Rule> rules,
        List<Act> record,
        List<Act.None> recordNone,
        List<Searched> searched,
        Map<String, Scenario> scenarios,
        Later<List<Case>> tests) {
    /** A pack's folder name, and the first twelve hexadecimal digits of the SHA-256 hash over its files. */
    public record Id(String name, String revision) {}

    public Pack {
        instruments = List.copyOf(instruments);
        record = List.copyOf(record);
        recordNone = List.copyOf(recordNone);
        searched = List.copyOf(searched);
    }

    /** The searches of the record for deliveries of a duty; none where nobody searched. */
    public List<Searched> searchesFor(Duty duty) {
        return searched.stream()
                .filter(search -> search.duty().equals(duty.id()))
                .toList();
    }

    public <T extends Rule> List<T> all(Class<T> family) {
        List<T> all = new ArrayList<>();
        for (Rule rule : rules.values()) {
            if (family.isInstance(rule)) {
                all.add(family.cast(rule));
            }
        }
        return List.copyOf(all);
    }

    /** The packs, each with its name and revision. */
    public List<Id> ids() {
        return identity.get();
    }

    /** The same with its tests. */
    public Pack with(Later<List<Case>> tests) {
        return new Pack(
                identity, coverage, vocabulary, instruments, rules, record, recordNone, searched, scenarios, tests);
    }

    /**
     * The tests beside the law, read now if nobody asked before.
     *
     * @throws org.haetae.notation.BadInput with every problem of them
     */
    public List<Case> cases() {
        return tests.get();
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    public <T extends Rule> Optional<T> rule(String id, Class<T> family) {
        Rule rule = rules.get(id);
        return family.isInstance(rule) ? Optional.of(family.cast(rule)) : Optional.empty();
    }

    public Optional<Scenario> scenario(String name) {
        return Optional.ofNullable(scenarios.get(name));
    }

    /** Statuses and measures, in the order of the files. */
    public List<Row> rows() {
        return all(Row.class);
    }

    /** The group a row is shown in: its own, else that of its instrument. */
    public Optional<String> groupOf(Row row) {
        boolean own = row instanceof Measure measure && measure.group().isPresent();
        return own ? ((Measure) row).group() : instrumentOf(row.head()).group();
    }

    /** Whether a row is shown beside the measures and not counted among them. */
    public boolean isBeside(Row row) {
        return vocabulary.beside().contains(groupOf(row).orElse(""));
    }

    public Instrument instrumentOf(Rule.Head head) {
        for (Instrument instrument : instruments) {
            if (instrument.cite().equals(head.instrument())) {
                return instrument;
            }
        }
        throw new IllegalStateException("a rule of no instrument: " + head.id());
    }
}
