package org.haetae.server.law;

import java.util.ArrayList;
import java.util.List;
import org.haetae.server.page.PageWord;
import org.haetae.server.page.Sheet;
import org.haetae.server.page.Visit;

/** The pages of the law beside each other. */
final class LawTabs {
    private LawTabs() {}

    static List<Sheet.Tab> of(Visit visit, LawWord here) {
        List<Sheet.Tab> tabs = new ArrayList<>();
        tabs.add(tab(visit, LawWord.CONTENTS, "/law", here));
        tabs.add(tab(visit, LawWord.SEARCH, "/law/search", here));
        tabs.add(tab(visit, LawWord.WORDS, "/law/explain", here));
        tabs.add(tab(visit, LawWord.NAMES, "/law/names", here));
        tabs.add(tab(visit, LawWord.PAPER, "/law/paper", here));
        tabs.add(tab(visit, LawWord.RECORD, "/law/record", here));
        return tabs;
    }

    private static Sheet.Tab tab(Visit visit, LawWord word, String path, LawWord here) {
        return new Sheet.Tab(visit.say(word), visit.to(path), word == here);
    }

    static Sheet.Step law(Visit visit) {
        return new Sheet.Step(visit.say(PageWord.LAW), visit.to("/law"));
    }
}
