package org.haetae.server.relief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Scenario;
import org.haetae.law.model.Setting;
import org.haetae.server.page.Link;
import org.haetae.server.page.Sheet;
import org.haetae.server.page.Visit;

/** The pages of relief beside each other, and the scenarios they begin with. */
final class ReliefTabs {
    /** So many stand beside each other where nobody chose. */
    private static final int ABREAST = 4;

    private ReliefTabs() {}

    /** All of them under the same day, facts and scenarios; those about one measure only where one is named. */
    static List<Sheet.Tab> of(Visit visit, ReliefWord here) {
        List<Sheet.Tab> tabs = new ArrayList<>();
        Optional<String> measure = visit.value("m");
        add(tabs, visit, here, ReliefWord.MATRIX, visit.along("/relief"));
        measure.filter(m -> m.indexOf(',') < 0).ifPresent(m -> {
            add(tabs, visit, here, ReliefWord.WHY, visit.along("/relief/why").with("m", m));
            add(
                    tabs,
                    visit,
                    here,
                    ReliefWord.TAKES,
                    visit.along("/relief/takes").with("m", m));
        });
        add(tabs, visit, here, ReliefWord.FACTS, visit.along("/relief/facts"));
        add(tabs, visit, here, ReliefWord.COMPARE, visit.along("/relief/compare"));
        add(tabs, visit, here, ReliefWord.OFFER, visit.to("/relief/offer"));
        add(tabs, visit, here, ReliefWord.PLAN, visit.along("/relief/plan"));
        add(tabs, visit, here, ReliefWord.MEMO, visit.along("/relief/memo"));
        add(tabs, visit, here, ReliefWord.SCENARIOS, visit.to("/relief/scenarios"));
        return tabs;
    }

    private static void add(List<Sheet.Tab> tabs, Visit visit, ReliefWord here, ReliefWord word, Link link) {
        tabs.add(new Sheet.Tab(visit.say(word), link, word == here));
    }

    /** The way in: the matrix. */
    static List<Sheet.Step> trail(Visit visit) {
        return List.of(new Sheet.Step(visit.say(ReliefWord.MATRIX), visit.along("/relief")));
    }

    /** The scenario that assumes nothing, then those that assume facts and no act, in the order of the packs. */
    static List<String> usual(Pack pack, java.time.LocalDate day) {
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Scenario scenario : pack.scenarios().values()) {
            boolean acts = !scenario.acts(day).isEmpty();
            boolean facts = !scenario.given(day).isEmpty();
            if (!acts && !facts && scenario.rest() == Setting.Rest.NONE) {
                names.add(scenario.name());
            } else if (!acts && facts) {
                others.add(scenario.name());
            }
        }
        names.addAll(others);
        return names.subList(0, Math.min(ABREAST, names.size()));
    }

    /** The scenario asked about, or the one that says most where none was: the first that assumes facts. */
    static String one(Visit visit) {
        List<String> usual = usual(visit.law().pack(), visit.day());
        List<String> asked = visit.text().scenarios();
        return !asked.isEmpty()
                ? asked.getFirst()
                : usual.size() > 1 ? usual.get(1) : usual.isEmpty() ? "" : usual.getFirst();
    }
}
