package org.haetae.answers.travel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.answers.people.People;
import org.haetae.answers.people.Telling;
import org.haetae.answers.words.Wording;
import org.haetae.designations.EntryRule;
import org.haetae.designations.Journey;
import org.haetae.designations.Meaning;
import org.haetae.designations.Obligation;
import org.haetae.designations.Publisher;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.law.eval.AsOf;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Verb;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.party.Listing;

/** What bars a listed person's journey, what lets it through, and what is on record of that. */
public final class Travel {
    /**
     * The question.
     *
     * @param person a name or id of the register
     * @param to a country by its code or name
     * @param on the day of arrival, whose law counts; the as-of day if absent
     */
    public record Question(Ask ask, Optional<String> person, Optional<String> to, Optional<String> on) {}

    private final Law law;
    private final Ask ask;
    private final Wording wording;
    private final Register register;
    private final Country to;
    private final LocalDate day;
    private final DayLaw dayLaw;
    private final Profile profile;
    private final Inquiry inquiry;

    private Travel(Law law, Ask ask, Register register, Country to) {
        this.law = law;
        this.ask = ask;
        this.wording = ask.wording(law);
        this.register = register;
        this.to = to;
        this.day = ask.asOf().law();
        this.dayLaw = law.day(day);
        this.profile = Profile.first(law.pack().vocabulary().readings());
        this.inquiry = ask.inquiry(law, ask.assumed().getFirst());
    }

    /**
     * Answers for everybody of the name, each apart.
     *
     * @throws BadInput with everything that is wrong with the question
     */
    public static TravelAnswer answer(Law law, Question question) {
        List<Problem> problems = new ArrayList<>();
        Register register = Register.of(law);
        Optional<List<Registered>> who = collect(
                problems,
                () -> People.found(
                        register, new Typed("--person", question.person().orElse(""))));
        Optional<Country> to = collect(
                problems, () -> Country.of(new Typed("--to", question.to().orElse("")), register));
        Optional<Ask> ask = collect(problems, () -> on(law, question));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Travel travel = new Travel(law, ask.orElseThrow(), register, to.orElseThrow());
        return travel.answer(question.person().orElse("").strip(), who.orElseThrow());
    }

    private static <T> Optional<T> collect(List<Problem> problems, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (BadInput e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** The same asked as of the day of the journey. */
    private static Ask on(Law law, Question question) {
        Ask ask = question.ask();
        Optional<LocalDate> on = question.on().map(text -> new Typed("--on", text).day());
        if (on.isEmpty()) {
            return ask;
        }
        // the reader of questions knows which days the packs can answer for
        AsOf day = read(law, on.get()).asOf();
        AsOf asOf = new AsOf(
                day.law(),
                ask.said().contains("--facts-as-of") ? ask.asOf().facts() : day.facts(),
                ask.said().contains("--known-as-of") ? ask.asOf().known() : day.known());
        return new Ask(asOf, false, ask.mode(), ask.language(), ask.readings(), ask.assumed(), ask.said());
    }

    private static Ask read(Law law, LocalDate day) {
        try {
            return Ask.read(law, AskText.NOTHING.on(day.toString()), day);
        } catch (BadInput e) {
            List<Problem> problems = new ArrayList<>();
            for (Problem problem : e.problems()) {
                Position at = Position.ofFile(problem.at().file().replace("--as-of", "--on"));
                problems.add(Problem.of(at, problem.found(), problem.expected()));
            }
            throw new BadInput(problems);
        }
    }

    private TravelAnswer answer(String asked, List<Registered> who) {
        List<TravelAnswer.Traveller> travellers = new ArrayList<>();
        who.forEach(one -> travellers.add(traveller(one)));
        return new TravelAnswer(Stamp.of(law, ask), new Telling(law, register, wording), asked, to, travellers);
    }

    private TravelAnswer.Traveller traveller(Registered who) {
        Map<Publisher, List<Listing>> lists = new LinkedHashMap<>();
        for (Publisher publisher : register.publishers().values()) {
            lists.put(
                    publisher,
                    register.listings(who.id()).stream()
                            .filter(listing -> listing.by().equals(publisher.id()))
                            .filter(listing -> listing.on(day) != Listing.State.NOT_YET)
                            .toList());
        }
        List<Obligation> obligations = new ArrayList<>();
        List<TravelAnswer.Entry> entries = new ArrayList<>();
        List<Listing> home = new ArrayList<>();
        lists.forEach((publisher, listings) -> {
            List<Listing> standing = listings.stream()
                    .filter(listing -> listing.on(day) == Listing.State.STANDS)
                    .toList();
            if (!standing.isEmpty()) {
                register.obligations().stream()
                        .filter(one -> one.by().equals(publisher.id())
                                && register.isIn(one.places(), to.code())
                                && !day.isBefore(one.since()))
                        .forEach(obligations::add);
                if (publisher.country().filter(to.code()::equals).isPresent()) {
                    home.addAll(standing);
                    entries.addAll(entries(standing));
                }
            }
        });
        return new TravelAnswer.Traveller(who, lists, obligations, entries, home, ledger(who), company(who));
    }

    // entry into the country whose list it is

    private List<TravelAnswer.Entry> entries(List<Listing> listings) {
        List<TravelAnswer.Entry> entries = new ArrayList<>();
        for (Measure measure : dayLaw.all(Measure.class, profile)) {
            Optional<EntryRule> rule = entryRule(measure);
            if (rule.isEmpty()) {
                continue;
            }
            boolean lies = listings.stream().anyMatch(listing -> liesOn(rule.get(), measure, listing));
            if (lies || rule.get().whom().isPresent()) {
                entries.add(entry(measure, rule.get(), lies));
            }
        }
        return entries;
    }

    private Optional<EntryRule> entryRule(Measure measure) {
        for (Measure.EffectLine line : measure.effects()) {
            Effect effect = line.effect();
            for (EntryRule rule : register.entry()) {
                boolean denies = effect.verb() == Effect.Act.DENY
                        && effect.object().contains(rule.object())
                        && rule.country().equals(to.code());
                boolean onWhom = switch (effect.whom()) {
                    case Effect.Whom.Classes(List<String> names) ->
                        rule.whom().filter(names::contains).isPresent();
                    case Effect.Whom.PersonsUnder _ -> rule.whom().isEmpty();
                    case Effect.Whom.Nobody _, Effect.Whom.NamedIn _ -> false;
                };
                if (denies && onWhom) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.empty();
    }

    /** Surely: a listing that may be under other rules too shows nothing. */
    private boolean liesOn(EntryRule rule, Measure measure, Listing listing) {
        List<Rule> rules = new ArrayList<>();
        listing.authority().forEach(name -> law.pack().rule(name).ifPresent(rules::add));
        boolean byClass = rule.whom().isPresent();
        return !rules.isEmpty()
                && rules.stream()
                        .allMatch(one -> byClass
                                ? rule.criteria().contains(one.id())
                                : Meaning.measures(dayLaw, one, profile).contains(measure));
    }

    private TravelAnswer.Entry entry(Measure measure, EntryRule rule, boolean lies) {
        RowAnswer row = inquiry.row(measure);
        List<TravelAnswer.Through> through = new ArrayList<>();
        for (RouteAnswer route : row.routes()) {
            List<String> activities = new ArrayList<>();
            for (Dated<Route.Activity> line : dayLaw.today(route.route().activities())) {
                if (rule.activities().contains(line.value().words())) {
                    activities.add(wording.name(line.value().words()));
                }
            }
            boolean waives =
                    route.doing().filter(doing -> doing.verb() == Verb.WAIVE).isPresent();
            if (activities.isEmpty() && !waives) {
                continue;
            }
            through.add(new TravelAnswer.Through(
                    route.route().id(),
                    wording.title(route.route()),
                    route.route().cite(),
                    route.verdict().word(),
                    activities));
        }
        List<String> leftOut = law.pack().all(NotEncoded.class).stream()
                .filter(words -> words.cite().equals(measure.cite()))
                .flatMap(words -> words.note().stream())
                .toList();
        boolean may = dayLaw.line(measure.imposed(), profile)
                .filter(imposed -> imposed.doing().modality() == Modality.MAY)
                .isPresent();
        return new TravelAnswer.Entry(
                measure.id(),
                wording.title(measure),
                measure.cite(),
                row.standing().word(),
                may,
                lies,
                rule.whom().map(wording::name).orElse(""),
                through,
                leftOut);
    }

    // the ledger

    private List<Journey> ledger(Registered who) {
        return register.journeys().stream()
                .filter(journey -> journey.party().equals(who.id()) && isThis(journey))
                .toList();
    }

    private List<Journey> company(Registered who) {
        return register.journeys().stream()
                .filter(journey -> !journey.party().equals(who.id()) && isThis(journey))
                .toList();
    }

    private boolean isThis(Journey journey) {
        return journey.to().equals(to.code()) && !day.isBefore(journey.from()) && !day.isAfter(journey.until());
    }
}
