package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Target;

/** A rule that the {@code over} line of a way out or lock names and its {@code except} line removes on every day. */
final class RemovedTarget implements Check {
    @Override
    public String code() {
        return "L060";
    }

    @Override
    public void look(PackView view, Findings findings) {
        List<LocalDate> days = view.turningDays();
        for (Rule rule : view.rules()) {
            List<Dated<List<Target>>> over = switch (rule) {
                case Route route -> route.over();
                case Lock lock -> lock.over();
                default -> List.of();
            };
            boolean excepts = PackView.targets(rule).count() > over.size();
            if (!excepts) {
                continue;
            }
            for (Dated<List<Target>> line : over) {
                for (Target target : line.value()) {
                    if (target instanceof Target.Named(String name)
                            && view.pack().rules().get(name) instanceof Row row
                            && isRemoved(view, rule, line, row, days)) {
                        findings.problem(
                                line.at(),
                                rule.id() + " is over " + name + " and excepts it on every day",
                                "take it out of one of the two lines, or date the exception");
                    }
                }
            }
        }
    }

    private static boolean isRemoved(
            PackView view, Rule rule, Dated<List<Target>> line, Row row, List<LocalDate> days) {
        boolean seen = false;
        for (LocalDate day : days) {
            if (!line.life().span().contains(day) || !row.life().span().contains(day)) {
                continue;
            }
            DayLaw law = view.law().day(day);
            Profile profile = profile(view, line);
            DayLaw.Reach reach =
                    rule instanceof Lock lock ? law.reach(lock, row, profile) : law.reach((Route) rule, row, profile);
            if (reach == DayLaw.Reach.OVER) {
                return false;
            }
            seen |= reach == DayLaw.Reach.EXCEPTED;
        }
        return seen;
    }

    /** The readings under which the line exists; other points by their default or first option. */
    private static Profile profile(PackView view, Dated<?> line) {
        Map<String, Reading> points =
                new java.util.LinkedHashMap<>(view.pack().vocabulary().readings());
        line.life()
                .readings()
                .forEach(choice -> points.computeIfPresent(
                        choice.point(),
                        (_, point) -> new Reading(
                                point.id(),
                                point.words(),
                                point.options().stream()
                                        .map(o -> new Reading.Option(
                                                o.id(), o.plain(), o.id().equals(choice.option()), o.per()))
                                        .toList(),
                                point.cite(),
                                point.at())));
        return Profile.first(points);
    }
}
