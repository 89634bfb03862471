package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.law.model.Act;
import org.haetae.law.model.Searched;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** The record: acts done, acts known not to have been done, and what was searched; each with its source. */
final class RecordReader {
    private static final List<String> LINES = List.of("act", "none", "searched");

    private final Names names;
    private final SettingReader acts;
    private final Set<String> duties = new TreeSet<>();
    final List<Searched> searched = new ArrayList<>();

    RecordReader(Names names) {
        this.names = names;
        this.acts = new SettingReader(names, Optional.empty());
    }

    List<Act> done() {
        return acts.done;
    }

    List<Act.None> none() {
        return acts.none;
    }

    void read(Line line) {
        Cursor c = line.cursor();
        if (!c.peekIs("act") && !c.peekIs("none") && !c.peekIs("searched")) {
            throw c.expected("act, none or searched", LINES);
        }
        if (!hasSource(line)) {
            throw c.expected("a line source \"…\" under every line of the record");
        }
        if (c.accept("searched")) {
            searched.add(searched(c, line));
        } else {
            acts.accept(line);
        }
    }

    private static boolean hasSource(Line line) {
        for (Line part : line.children()) {
            if (part.cursor().peekIs("source")) {
                return true;
            }
        }
        return false;
    }

    private Set<String> duties() {
        if (duties.isEmpty()) {
            for (Map.Entry<String, String> rule : names.rules().entrySet()) {
                if (rule.getValue().equals("duty")) {
                    duties.add(rule.getKey());
                }
            }
        }
        return duties;
    }

    /** {@code searched DUTY [from DATE] until DATE}, its first word already taken; both days count. */
    private Searched searched(Cursor c, Line line) {
        String duty = c.takeName("a duty the record was searched for", duties());
        LocalDate from = c.accept("from") ? c.takeDate("the first due day the search speaks of") : LocalDate.MIN;
        c.takeWord("until");
        int mark = c.mark();
        LocalDate until = c.takeDate("the last due day the search speaks of");
        if (until.isBefore(from)) {
            throw c.expectedAt(mark, from + " or later");
        }
        c.takeEnd();
        Optional<Act.Source> source = Optional.empty();
        for (Line part : line.children()) {
            Cursor p = part.cursor();
            p.takeWord("source");
            source = Optional.of(new Act.Source(p.take(Word.Kind.QUOTED, "what was searched, in quotation marks")));
            p.takeEnd();
        }
        return new Searched(duty, from, until, source.orElseThrow(), line.at());
    }
}
