package org.haetae.server.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.ProvisionView;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;
import org.haetae.server.page.Visit;

/** The sections of an instrument in their order. */
final class Outline {
    private Outline() {}

    static List<Reader.Chapter> of(Visit visit, ProvisionView here) {
        return of(visit, here.instrument(), here.cite());
    }

    static List<Reader.Chapter> of(Visit visit, Instrument instrument, Optional<UslmRef> here) {
        List<Reader.Chapter> chapters = new ArrayList<>();
        List<Reader.Item> loose = new ArrayList<>();
        for (Provision provision : instrument.provisions()) {
            boolean holdsSections = provision.number().isEmpty()
                    && provision.parts().stream().anyMatch(part -> part.number().isPresent());
            if (holdsSections) {
                List<Reader.Item> sections = new ArrayList<>();
                provision.parts().forEach(part -> item(visit, part, here).ifPresent(sections::add));
                chapters.add(new Reader.Chapter(
                        provision.title(),
                        provision
                                .cite()
                                .filter(cite -> !cite.equals(instrument.cite()))
                                .map(cite ->
                                        visit.to(LawLinks.LAW + cite.path()).toString())
                                .orElse(""),
                        sections));
            } else {
                item(visit, provision, here).ifPresent(loose::add);
            }
        }
        if (!loose.isEmpty()) {
            chapters.addFirst(new Reader.Chapter("", "", loose));
        }
        return chapters;
    }

    private static Optional<Reader.Item> item(Visit visit, Provision provision, Optional<UslmRef> here) {
        return provision.cite().map(cite -> {
            boolean at = here.filter(own -> own.isUnder(cite)).isPresent();
            return new Reader.Item(
                    provision.title(), visit.to(LawLinks.LAW + cite.path()).toString(), at, rules(visit, provision));
        });
    }

    /** What is ruled there, by title. */
    private static String rules(Visit visit, Provision provision) {
        List<String> titles = new ArrayList<>();
        collect(visit, provision, titles);
        return String.join(" · ", titles);
    }

    private static void collect(Visit visit, Provision provision, List<String> into) {
        for (Rule rule : provision.rules()) {
            if (!(rule instanceof NotEncoded)) {
                into.add(visit.wording().title(rule));
            }
        }
        provision.parts().forEach(part -> collect(visit, part, into));
    }

    static int rules(List<Provision> provisions) {
        int rules = 0;
        for (Provision provision : provisions) {
            rules += (int) provision.rules().stream()
                    .filter(rule -> !(rule instanceof NotEncoded))
                    .count();
            rules += rules(provision.parts());
        }
        return rules;
    }

    static int headings(List<Provision> provisions) {
        int headings = 0;
        for (Provision provision : provisions) {
            headings += 1 + headings(provision.parts());
        }
        return headings;
    }
}
