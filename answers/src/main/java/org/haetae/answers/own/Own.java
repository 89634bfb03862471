package org.haetae.answers.own;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.people.Telling;
import org.haetae.designations.Blockings;
import org.haetae.designations.OwnershipRule;
import org.haetae.designations.OwnershipRules;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.law.eval.Standing;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.party.Listing;
import org.haetae.party.Mark;
import org.haetae.party.Name;
import org.haetae.party.NameIndex;
import org.haetae.party.Party;
import org.haetae.party.Reach;
import org.haetae.party.Reach.Sure;
import org.haetae.party.Rings;
import org.haetae.party.Share;
import org.haetae.party.Stake;

/** Which bodies of a file are blocked because of who owns them, on a day. */
public final class Own {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Of more strangers than these, slips of the pen are not looked for: comparing letters takes its time. */
    private static final int COMPARED = 500;

    /** Each blocked party in a ring has the whole file weighed once more without it. */
    private static final int MOST_TRIED = 1000;

    /**
     * The question.
     *
     * @param file the name of an example of the packs, or the path of a table of stakes
     */
    public record Question(Ask ask, String file) {}

    private final Law law;
    private final Ask ask;
    private final LocalDate day;
    private final Register register;
    private final StakesFile.Stakes file;
    private final OwnershipRule rule;
    private final List<OwnershipRule> classRules;
    private final Standings standings;
    private final List<StakeLine> held = new ArrayList<>();
    private final List<StakeLine> controls = new ArrayList<>();
    private final Map<String, List<StakeLine>> heldIn = new HashMap<>();
    private final Map<String, List<StakeLine>> controlling = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();
    private final List<Stake> stakes;
    private final Rings rings;
    private final Map<String, List<Weighed.Status>> statuses = new HashMap<>();
    private int tried;

    private Own(Law law, Ask ask, Register register, StakesFile.Stakes file, List<OwnershipRule> rules) {
        this.law = law;
        this.ask = ask;
        this.day = ask.asOf().law();
        this.register = register;
        this.file = file;
        this.rule = rules.getFirst();
        this.classRules = rules.subList(1, rules.size());
        this.standings = new Standings(law, ask);
        for (StakeLine line : file.lines()) {
            String asset = line.stake().asset();
            bodies.add(asset);
            if (line.stake().holds(day)) {
                (line.owns() ? held : controls).add(line);
                (line.owns() ? heldIn : controlling)
                        .computeIfAbsent(asset, _ -> new ArrayList<>())
                        .add(line);
            }
        }
        this.stakes = held.stream().map(StakeLine::stake).toList();
        this.rings = Rings.of(stakes);
    }

    /**
     * Answers for one scenario, by the rules of the first publisher who has one that day.
     *
     * @throws BadInput with what is wrong in the file; if shares of one body pass a hundred; or if the packs have no rule on the day
     */
    public static OwnAnswer answer(Law law, Question question) {
        Ask ask = question.ask();
        ask.onlyOne();
        Register register = Register.of(law);
        List<Problem> problems = new ArrayList<>();
        List<OwnershipRule> rules = List.of();
        try {
            rules = rules(OwnershipRules.of(law, register), ask);
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
        StakesFile.Stakes file;
        try {
            file = StakesFile.read(law, register, Blockings.classes(law), question.file());
        } catch (BadInput e) {
            problems.addAll(e.problems());
            throw new BadInput(problems);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Own(law, ask, register, file, rules).answer();
    }

    /** The names of all examples of the packs. */
    public static List<String> examples(Law law) {
        return List.copyOf(StakesFile.examples(law).keySet());
    }

    /** The name of an example of the packs, where they have one. */
    public static Optional<String> example(Law law) {
        return StakesFile.examples(law).keySet().stream().findFirst();
    }

    /** The rule on everybody blocked, and those of its publisher on classes. */
    private static List<OwnershipRule> rules(OwnershipRules all, Ask ask) {
        LocalDate day = ask.asOf().law();
        List<OwnershipRule> onAll =
                all.rules().stream().filter(rule -> rule.owners().isEmpty()).toList();
        Optional<OwnershipRule> main =
                onAll.stream().filter(rule -> rule.lives(day)).findFirst();
        if (main.isEmpty()) {
            Optional<LocalDate> first = onAll.stream().map(OwnershipRule::from).min(Comparator.naturalOrder());
            throw new BadInput(
                    Position.ofFile("--as-of " + day),
                    day.toString(),
                    first.map(from -> from + " or later: before, the packs have no rule on ownership")
                            .orElse("packs with a rule on ownership"));
        }
        List<OwnershipRule> rules = new ArrayList<>(List.of(main.get()));
        all.rules().stream()
                .filter(rule -> rule.owners().isPresent()
                        && rule.lives(day)
                        && rule.by().equals(main.get().by()))
                .forEach(rules::add);
        return rules;
    }

    private OwnAnswer answer() {
        whole();
        Map<String, Sure> roots = new HashMap<>();
        Map<String, Sure> listed = new HashMap<>();
        for (Named party : file.parties().values()) {
            listed.put(party.key(), listed(party));
            roots.put(party.key(), listed.getOrDefault(party.key(), Sure.NO).or(said(party)));
            byItself(party);
        }
        for (OwnershipRule one : classRules) {
            byClass(one);
        }
        statuses.forEach((key, found) -> roots.merge(key, best(found), Sure::or));
        Reach reach = Reach.of(stakes, rule.percent(), roots, List.of());
        List<Weighed> weighed = new ArrayList<>();
        for (Named party : file.parties().values()) {
            weighed.add(weigh(party, listed.getOrDefault(party.key(), Sure.NO), roots, reach));
        }
        weighed.sort(Comparator.comparing(Weighed::all)
                .reversed()
                .thenComparing(Weighed::name)
                .thenComparing(Weighed::key));
        List<StakeLine> onDay = new ArrayList<>(held);
        onDay.addAll(controls);
        onDay.sort(Comparator.comparing(
                        (StakeLine line) -> file.party(line.stake().asset()).name())
                .thenComparing(line -> line.kind())
                .thenComparing(line -> file.party(line.stake().owner()).name()));
        return new OwnAnswer(
                Stamp.of(law, ask),
                new Telling(law, register, ask.wording(law)),
                file.name(),
                rule,
                classRules,
                ruleStandings(),
                weighed,
                onDay,
                file.lines().size() - onDay.size(),
                rings.rings(),
                slips(),
                alike());
    }

    private Map<String, Standing.Word> ruleStandings() {
        Map<String, Standing.Word> told = new LinkedHashMap<>();
        List<OwnershipRule> all = new ArrayList<>(List.of(rule));
        all.addAll(classRules);
        for (OwnershipRule one : all) {
            one.measure().flatMap(standings::of).ifPresent(word -> told.put(one.id(), word));
        }
        return told;
    }

    /** Nobody can own more than all of a body: the first line that makes it more is told. */
    private void whole() {
        Map<String, BigDecimal> sums = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> over = new LinkedHashSet<>();
        for (StakeLine line : held) {
            String asset = line.stake().asset();
            BigDecimal sum = sums.merge(asset, line.stake().share().least(), BigDecimal::add);
            if (sum.compareTo(HUNDRED) > 0 && over.add(asset) && problems.size() < 20) {
                problems.add(Problem.of(
                        line.at(),
                        plain(sum) + " percent of " + file.party(asset).name() + " on " + day + " as share",
                        "shares of one body that add up to 100 percent at most"));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    // what each is by itself

    private Sure listed(Named party) {
        return party.found()
                .map(one -> standings.listed(register, one.id(), rule.by()).and(party.match()))
                .orElse(Sure.NO);
    }

    private static Sure said(Named party) {
        return switch (party.said()) {
            case Named.Said.Blocked() -> Sure.YES;
            case Named.Said.Unknown() -> Sure.PERHAPS;
            case Named.Said.Nothing(), Named.Said.NotBlocked(), Named.Said.Member _ -> Sure.NO;
        };
    }

    /** Membership of a class the law blocks; the class may not be blocked that day. */
    private void byItself(Named party) {
        if (party.said() instanceof Named.Said.Member(String of)) {
            add(party.key(), Weighed.Status.How.SAID, of, Sure.YES);
        } else if (party.found().flatMap(Registered::partOf).isPresent()) {
            Registered one = party.found().orElseThrow();
            add(
                    party.key(),
                    one.stated() ? Weighed.Status.How.STATED : Weighed.Status.How.INFERRED,
                    one.partOf().orElseThrow(),
                    (one.stated() ? Sure.YES : Sure.PERHAPS).and(party.match()));
        }
    }

    private void add(String key, Weighed.Status.How how, String of, Sure member) {
        statuses.computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Weighed.Status(how, of, member.and(standings.blocked(of))));
    }

    /** Bodies that belong to a class through its members' stakes, or perhaps through their control. */
    private void byClass(OwnershipRule one) {
        String of = one.owners().orElseThrow();
        Sure works = one.measure()
                .flatMap(standings::of)
                .map(Standings::sure)
                .orElse(Sure.NO)
                .and(standings.blocked(of));
        Map<String, Sure> members = new HashMap<>();
        statuses.forEach((key, found) -> found.stream()
                .filter(status -> status.of().equals(of))
                .forEach(status -> members.merge(key, status.sure(), Sure::or)));
        List<Reach.Link> links = one.control() == OwnershipRule.Control.PERHAPS
                ? controls.stream()
                        .map(line -> new Reach.Link(
                                line.stake().owner(), line.stake().asset()))
                        .toList()
                : List.of();
        Reach reach = Reach.of(stakes, one.percent(), members, links);
        for (String key : file.parties().keySet()) {
            Sure owned = withoutItself(key, reach, members, one.percent(), !links.isEmpty())
                    .and(works);
            if (owned != Sure.NO) {
                add(key, Weighed.Status.How.OWNED, of, owned);
            }
            boolean controlled = one.control() == OwnershipRule.Control.PERHAPS && isControlled(key, reach);
            if (controlled && works != Sure.NO && owned != Sure.YES) {
                add(key, Weighed.Status.How.CONTROLLED, of, Sure.PERHAPS);
            }
        }
    }

    private boolean isControlled(String key, Reach reach) {
        return controlling.getOrDefault(key, List.of()).stream()
                .anyMatch(line -> reach.of(line.stake().owner()) != Sure.NO);
    }

    /** Whether enough of a party is held by others; what it reaches itself, in a ring, does not make it so. */
    private Sure withoutItself(String key, Reach reach, Map<String, Sure> roots, BigDecimal percent, boolean linked) {
        Sure all = reach.held(key);
        boolean mayReachItself = rings.isInRing(key) || linked;
        if (all == Sure.NO || roots.getOrDefault(key, Sure.NO) == Sure.NO || !mayReachItself) {
            return all;
        }
        BigDecimal byOtherRoots = BigDecimal.ZERO;
        for (StakeLine line : heldIn.getOrDefault(key, List.of())) {
            if (roots.getOrDefault(line.stake().owner(), Sure.NO) == Sure.YES) {
                byOtherRoots = byOtherRoots.add(line.stake().share().least());
            }
        }
        if (byOtherRoots.compareTo(percent) >= 0) {
            return Sure.YES;
        }
        tried++;
        if (tried > MOST_TRIED) {
            throw new BadInput(
                    Position.ofFile(file.name()),
                    "more than " + MOST_TRIED + " blocked parties that own in rings",
                    "fewer: ask about a part of them");
        }
        return reach.without(key).held(key);
    }

    private static Sure best(List<Weighed.Status> statuses) {
        return statuses.stream()
                .map(Weighed.Status::sure)
                .max(Comparator.naturalOrder())
                .orElse(Sure.NO);
    }

    private Weighed weigh(Named party, Sure listed, Map<String, Sure> roots, Reach reach) {
        String key = party.key();
        List<StakeLine> own = heldIn.getOrDefault(key, List.of());
        BigDecimal named =
                own.stream().map(line -> line.stake().share().least()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Sure owned = withoutItself(key, reach, roots, rule.percent(), false);
        Share share = reach.share(key);
        Set<Weighed.Risk> risks = EnumSet.noneOf(Weighed.Risk.class);
        if (isControlled(key, reach)) {
            risks.add(Weighed.Risk.CONTROL);
        }
        if (owned == Sure.NO && share.most().signum() > 0) {
            risks.add(Weighed.Risk.MINORITY);
        }
        List<Weighed.Status> found = statuses.getOrDefault(key, List.of());
        List<Listing> listings = party.found()
                .map(one -> register.listings(one.id()).stream()
                        .filter(listing -> listing.by().equals(rule.by()) && listing.on(day) != Listing.State.NOT_YET)
                        .toList())
                .orElse(List.of());
        List<StakeLine> all = new ArrayList<>(own);
        all.addAll(controlling.getOrDefault(key, List.of()));
        boolean body = bodies.contains(key);
        return new Weighed(
                party,
                reach.of(key),
                listed,
                listings,
                owned,
                best(found),
                found,
                share,
                own.isEmpty() ? BigDecimal.ZERO : HUNDRED.subtract(named),
                risks,
                all,
                body,
                body && all.isEmpty(),
                rings.isInRing(key));
    }

    // names to look at

    /** Of owners nobody found and the file says nothing of, names of the register that are a slip of the pen away. */
    private Map<String, String> slips() {
        Map<String, String> slips = new LinkedHashMap<>();
        int compared = 0;
        for (Named party : file.parties().values()) {
            boolean stranger = party.found().isEmpty() && party.said() instanceof Named.Said.Nothing;
            if (stranger && compared < COMPARED) {
                compared++;
                register.index().slip(party.name()).ifPresent(near -> slips.put(party.name(), near));
            }
        }
        return slips;
    }

    /** Names of the file that differ in marks, hyphens or the order of their words only, and are taken for different parties. */
    private List<List<String>> alike() {
        List<Party> parties = new ArrayList<>();
        for (Named party : file.parties().values()) {
            Name name = new Name(party.name(), "Zyyy", Name.Form.PRIMARY, "", Mark.READ);
            parties.add(new Party(party.key(), "LegalEntity", List.of(name), Optional.empty(), List.of()));
        }
        NameIndex index = NameIndex.of(parties);
        Set<List<String>> alike = new LinkedHashSet<>();
        for (Party party : parties) {
            List<Party> same = index.find(party.name());
            if (same.size() > 1) {
                alike.add(same.stream().map(Party::name).sorted().toList());
            }
        }
        return List.copyOf(alike);
    }
}
