package org.haetae.server.law;

import java.util.ArrayList;
import java.util.List;
import org.haetae.law.model.Reading;
import org.haetae.server.page.Link;
import org.haetae.server.page.Visit;

/** Points of the law that can be read in several ways, each option a link that chooses it. */
public final class Readings {
    private Readings() {}

    public static List<Reader.Reading> all(Visit visit) {
        List<Reader.Reading> all = new ArrayList<>();
        visit.law().pack().vocabulary().readings().values().forEach(point -> all.add(of(visit, point)));
        return all;
    }

    static Reader.Reading of(Visit visit, Reading point) {
        List<String> others = new ArrayList<>();
        String chosen = "";
        for (String value : visit.values("rd")) {
            String[] pair = value.split("[:=]", 2);
            if (pair[0].equals(point.id())) {
                chosen = pair.length > 1 ? pair[1] : "";
            } else {
                others.add(value);
            }
        }
        List<Reader.Option> options = new ArrayList<>();
        for (Reading.Option option : point.options()) {
            List<String> with = new ArrayList<>(others);
            with.add(point.id() + ":" + option.id());
            Link link = visit.here().with("rd", String.join("\n", with));
            options.add(new Reader.Option(
                    option.id(),
                    visit.say(option.plain()),
                    option.byDefault(),
                    option.id().equals(chosen),
                    link.toString()));
        }
        return new Reader.Reading(
                point.id(),
                visit.to(LawLinks.LAW + "/" + point.id()).toString(),
                visit.say(point.words()),
                point.defaultOption().isEmpty(),
                options);
    }
}
