package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Act;
import org.haetae.law.model.Given;
import org.haetae.law.model.Life;
import org.haetae.law.model.Setting;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;

/** The assumptions of a case or scenario, line by line. */
final class SettingReader {
    static final List<String> LINES = List.of("given", "rest", "act", "none", "reading");

    private final ActReader acts;
    private final Suffixes suffixes;
    final List<Given> given = new ArrayList<>();
    final List<Act> done = new ArrayList<>();
    final List<Act.None> none = new ArrayList<>();
    final List<Life.Choice> readings = new ArrayList<>();
    Optional<Setting.Rest> rest = Optional.empty();

    SettingReader(Names names, Optional<LocalDate> asOf) {
        this.acts = new ActReader(names, asOf);
        this.suffixes = new Suffixes(names);
    }

    /** Whether the line was one of these; other lines are the caller's. */
    boolean accept(Line line) {
        switch (line.words().getFirst().text()) {
            case "given" -> given(line);
            case "rest" -> rest(line.cursor());
            case "act" -> {
                Cursor c = line.cursor();
                c.take();
                done.add(acts.act(c, line));
            }
            case "none" -> {
                Cursor c = line.cursor();
                c.take();
                none.add(acts.none(c, line));
            }
            case "reading" -> {
                Cursor c = line.cursor();
                c.take();
                readings.add(suffixes.choice(c));
                c.takeEnd();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void given(Line line) {
        for (Cursor part : line.parts()) {
            part.accept("given");
            if (part.peekIs("rest")) {
                rest(part);
            } else {
                given.addAll(acts.given(part));
            }
        }
    }

    private void rest(Cursor c) {
        int mark = c.mark();
        c.takeWord("rest");
        if (rest.isPresent()) {
            throw c.expectedAt(mark, "rest once: it was rest " + rest.get() + " already");
        }
        rest = Optional.of(c.takeCapitals("what all other facts are", Setting.Rest.class));
        c.takeEnd();
    }
}
