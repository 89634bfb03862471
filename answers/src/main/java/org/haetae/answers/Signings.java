package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Route;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;

/** Tells of a way out who signs what, to whom it goes, for how long it runs and how it goes on. */
final class Signings {
    private final Wording wording;
    private final ItemWording items;
    private final LocalDate day;

    Signings(Wording wording, LocalDate day) {
        this.wording = wording;
        this.items = new ItemWording(wording);
        this.day = day;
    }

    /** @param reaching the ways out of the measure, among which those that renew this one are found */
    Signing of(Route route, RouteView view, Collection<RouteView> reaching) {
        Set<String> signers = new LinkedHashSet<>();
        List<String> papers = new ArrayList<>();
        Set<String> to = new LinkedHashSet<>();
        Optional<String> follows = Optional.empty();
        for (Upon upon : live(route.upon())) {
            if (upon instanceof Upon.Paper paper) {
                signers.addAll(makers(paper, view));
                papers.add(items.paper(words(paper)));
                to.addAll(paper.to());
            } else if (upon instanceof Upon.ActOf(String other)) {
                follows = Optional.of(wording.ruleOrName(other));
            }
        }
        boolean byLaw = view.modality().filter(Modality.BY_LAW::equals).isPresent();
        if (signers.isEmpty() && !byLaw) {
            signers.add(view.by());
        }
        List<String> per = new ArrayList<>();
        live(route.per()).forEach(names -> per.addAll(wording.names(names)));
        boolean ends = view.verb().filter(Verb.TERMINATE::equals).isPresent();
        return new Signing(
                List.copyOf(signers),
                papers,
                follows,
                wording.names(List.copyOf(to)),
                members(to),
                per,
                view.term(),
                live(route.term()).stream().anyMatch(Route.Term::renewable),
                ends,
                renewals(route, reaching));
    }

    private <T> List<T> live(List<Dated<T>> lines) {
        List<T> live = new ArrayList<>();
        for (Dated<T> line : lines) {
            if (line.life().span().contains(day)) {
                live.add(line.value());
            }
        }
        return live;
    }

    private List<String> makers(Upon.Paper paper, RouteView view) {
        Optional<Controller> outside =
                paper.kinds().stream().flatMap(kind -> kind.maker().stream()).findFirst();
        if (outside.isPresent()) {
            return List.of(wording.say(Terms.of(outside.get())));
        }
        return paper.by().isEmpty() ? List.of(view.by()) : wording.names(paper.by());
    }

    private static String words(Upon.Paper paper) {
        String kinds =
                String.join(" and ", paper.kinds().stream().map(Kind::word).toList());
        return (paper.written() ? "written " : "") + kinds;
    }

    private List<String> members(Set<String> bodies) {
        Set<String> members = new LinkedHashSet<>();
        for (String body : bodies) {
            Set<String> its = new LinkedHashSet<>(wording.pack().vocabulary().recipients(body));
            its.remove(body);
            members.addAll(its);
        }
        return wording.names(List.copyOf(members));
    }

    private List<Signing.Renewal> renewals(Route route, Collection<RouteView> reaching) {
        List<Signing.Renewal> renewals = new ArrayList<>();
        for (RouteView view : reaching) {
            boolean renews = view.verb().filter(Verb.RENEW::equals).isPresent()
                    && wording.pack().rule(view.route()).orElse(null) instanceof Route other
                    && live(other.over()).stream().anyMatch(over -> over.contains(new Target.Named(route.id())));
            if (renews) {
                renewals.add(new Signing.Renewal(view.route(), view.title(), view.term(), view.cite()));
            }
        }
        return renewals;
    }
}
