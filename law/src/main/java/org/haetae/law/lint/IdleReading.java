package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.model.Case;
import org.haetae.law.model.Expect;
import org.haetae.law.model.Life;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Setting;

/**
 * A reading without a default whose options lead to the same answers in every test and scenario of the pack: no test
 * shows that the point matters.
 */
final class IdleReading implements Check {
    @Override
    public String code() {
        return "L031";
    }

    /** Assumptions and the day to ask about them. */
    private record Asked(Setting setting, LocalDate day) {}

    @Override
    public void look(PackView view, Findings findings) {
        Map<String, Reading> idle = new LinkedHashMap<>();
        for (Reading reading : view.pack().vocabulary().readings().values()) {
            if (reading.defaultOption().isEmpty() && !isShown(view, reading)) {
                idle.put(reading.id(), reading);
            }
        }
        for (Asked asked : all(view)) {
            if (idle.isEmpty()) {
                return;
            }
            Inquiry inquiry = view.law().on(asked.day()).given(asked.setting());
            view.pack().rows().forEach(row -> differing(inquiry.row(row)).forEach(idle::remove));
        }
        idle.values()
                .forEach(reading -> findings.note(
                        reading.at(),
                        "the options of " + reading.id() + " make no difference in any test or scenario",
                        "add a case that expects READING, or one for each option"));
    }

    /** A case that expects something under an option of it shows that it matters. */
    private static boolean isShown(PackView view, Reading reading) {
        Set<String> options = new HashSet<>();
        for (Case test : view.pack().cases()) {
            test.readings().forEach(choice -> add(choice, reading, options));
            for (Expect expect : test.expects()) {
                readings(expect).forEach(choice -> add(choice, reading, options));
            }
        }
        return options.size() > 1;
    }

    private static void add(Life.Choice choice, Reading reading, Set<String> into) {
        if (choice.point().equals(reading.id())) {
            into.add(choice.option());
        }
    }

    private static List<Life.Choice> readings(Expect expect) {
        return switch (expect) {
            case Expect.OfRoute claim -> claim.readings();
            case Expect.OfRow claim -> claim.readings();
            case Expect.OfStanding claim -> claim.readings();
            case Expect.OfEffect claim -> claim.readings();
            case Expect.OfConduct claim -> claim.readings();
            case Expect.Says claim -> claim.readings();
            case Expect.OfDuty claim -> claim.readings();
            case Expect.Reaches _, Expect.OfPerson _, Expect.Changes _ -> List.of();
        };
    }

    private static List<Asked> all(PackView view) {
        List<Asked> all = new ArrayList<>();
        view.pack().cases().forEach(test -> all.add(new Asked(test, test.on())));
        Optional<LocalDate> last = view.pack().cases().stream().map(Case::on).max(LocalDate::compareTo);
        last.or(view::today)
                .ifPresent(
                        day -> view.pack().scenarios().values().forEach(scenario -> all.add(new Asked(scenario, day))));
        return all;
    }

    /** Points on which the outcome of a row or the verdict of one of its routes turns. */
    private static Set<String> differing(RowAnswer answer) {
        Map<String, Set<Object>> outcomes = new HashMap<>();
        answer.readings()
                .forEach(under -> outcomes.computeIfAbsent(under.choice().point(), _ -> new HashSet<>())
                        .add(under.outcome()));
        Set<String> differing = new HashSet<>();
        collect(outcomes, differing);
        for (RouteAnswer route : answer.routes()) {
            Map<String, Set<Object>> verdicts = new HashMap<>();
            route.readings()
                    .forEach(under -> verdicts.computeIfAbsent(under.choice().point(), _ -> new HashSet<>())
                            .add(under.verdict()));
            collect(verdicts, differing);
        }
        return differing;
    }

    private static void collect(Map<String, Set<Object>> answers, Set<String> into) {
        answers.forEach((point, different) -> {
            if (different.size() > 1) {
                into.add(point);
            }
        });
    }
}
