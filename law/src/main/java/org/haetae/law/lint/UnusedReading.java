package org.haetae.law.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Life;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Rule;

/** A reading point that no line turns on. */
final class UnusedReading implements Check {
    @Override
    public String code() {
        return "L030";
    }

    @Override
    public void look(PackView view, Findings findings) {
        Set<String> used = new HashSet<>();
        used.add(Reading.TOWARD);
        for (Rule rule : view.rules()) {
            Stream<Life> lives =
                    Stream.concat(Stream.of(rule.life()), PackView.lines(rule).map(Dated::life));
            lives.flatMap(life -> life.readings().stream())
                    .map(Life.Choice::point)
                    .forEach(used::add);
        }
        for (Reading reading : view.pack().vocabulary().readings().values()) {
            if (!used.contains(reading.id())) {
                findings.problem(
                        reading.at(),
                        "no line turns on the reading " + reading.id(),
                        "mark the lines it changes (reading " + reading.id() + " OPTION), or take it out");
            }
        }
    }
}
