package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Target;

/** Lays what is claimed beside what the limbs of a criterion ask. */
public final class Fits {
    /** The words with which a definition of knowledge says that having to know is enough. */
    private static final String HAVING_TO_KNOW = "should have known";

    /** References to other limbs are followed this deep; a limb that refers to itself is not met by itself. */
    private static final int DEPTH = 3;

    private final DayLaw law;
    private final Profile profile;
    private final Criterion criterion;
    private final Claimed claimed;
    private final List<Path> paths = new ArrayList<>();

    private Fits(DayLaw law, Profile profile, Criterion criterion, Claimed claimed) {
        this.law = law;
        this.profile = profile;
        this.criterion = criterion;
        this.claimed = claimed;
        for (Dated<Conduct> who : criterion.who()) {
            Path top = new Path(
                    List.of(), criterion.cite(), who.life(), criterion.conductFrom(), List.of(), List.of(), List.of());
            paths.addAll(paths(who.value(), top));
        }
    }

    /**
     * Every limb of a criterion that something of the claim touches, in the order of the text. A limb that is not law on the
     * day is left out where another of the same label is.
     */
    public static List<Fit> of(DayLaw law, Profile profile, Criterion criterion, Claimed claimed) {
        return new Fits(law, profile, criterion, claimed).fits();
    }

    /** All that the limbs of a criterion ask, living or not: the words a claim can be made of. */
    public static List<Elements> asked(DayLaw law, Profile profile, Criterion criterion) {
        Claimed nothing = new Claimed(Set.of(), Set.of(), Claimed.Mind.NOT_SAID, Optional.empty());
        Fits fits = new Fits(law, profile, criterion, nothing);
        List<Elements> asked = new ArrayList<>();
        for (Path path : fits.paths) {
            asked.add(fits.elements(path));
        }
        return asked;
    }

    /** Every limb of a criterion with what it asks, living or not, in the order of the text; several of one label are each enough. */
    public static List<AskedLimb> limbs(DayLaw law, Profile profile, Criterion criterion) {
        Claimed nothing = new Claimed(Set.of(), Set.of(), Claimed.Mind.NOT_SAID, Optional.empty());
        Fits fits = new Fits(law, profile, criterion, nothing);
        List<AskedLimb> limbs = new ArrayList<>();
        for (Path path : fits.paths) {
            limbs.add(new AskedLimb(
                    criterion, path.label(), path.cite(), path.life(), fits.isLiving(path), fits.elements(path)));
        }
        return limbs;
    }

    private List<Fit> fits() {
        List<Fit> fits = new ArrayList<>();
        for (Path path : paths) {
            if (!isLiving(path) && hasLivingTwin(path)) {
                continue;
            }
            Tally tally = tally(path, 0);
            if (!tally.matched.isEmpty() || !tally.met.isEmpty()) {
                fits.add(fit(path, tally));
            }
        }
        return fits;
    }

    private boolean hasLivingTwin(Path path) {
        for (Path other : paths) {
            if (isLiving(other) && other.label().equals(path.label())) {
                return true;
            }
        }
        return false;
    }

    private Fit fit(Path path, Tally tally) {
        List<Definition> definitions = law.definitionsOf(Conduct.KNOWINGLY, criterion, profile);
        return new Fit(
                criterion,
                path.label(),
                path.cite(),
                path.life(),
                isLiving(path),
                doing(path),
                tally.matched,
                tally.missing,
                tally.met,
                tally.unmet,
                mind(elements(path).knowingly(), definitions),
                definitions,
                path.from(),
                days(path),
                exceptions(path),
                path.grounds(),
                unused(tally, path));
    }

    private int unused(Tally tally, Path path) {
        Set<String> used = new LinkedHashSet<>();
        List<Elements.Element> matched = new ArrayList<>(tally.matched);
        matched.addAll(tally.met);
        for (Elements.Element element : matched) {
            use(element, path, 0, used);
        }
        return claimed.did().size() + claimed.thresholds().size() - used.size();
    }

    /** The claimed words that show an element, those of a limb it refers to among them. */
    private void use(Elements.Element element, Path path, int depth, Set<String> into) {
        for (Elements.Item item : element.anyOf()) {
            switch (item) {
                case Elements.Item.Word(String name) -> {
                    if (claimed.did().contains(name)) {
                        into.add(name);
                    }
                }
                case Elements.Item.Quoted(String text) -> {
                    if (claimed.thresholds().contains(Elements.plain(text))) {
                        into.add("\"" + Elements.plain(text));
                    }
                }
                case Elements.Item.Limbs limbs -> {
                    if (depth < DEPTH) {
                        for (Path other : named(limbs, path)) {
                            Tally tally = tally(other, depth + 1);
                            boolean met = !other.equals(path) && isLiving(other) && tally.lacks() == 0;
                            List<Elements.Element> all = new ArrayList<>(tally.matched);
                            all.addAll(tally.met);
                            if (met) {
                                all.forEach(one -> use(one, other, depth + 1, into));
                            }
                        }
                    }
                }
            }
        }
    }

    // the limbs, laid out

    /** One way through the limbs of a criterion, from its first line to a limb that has no more of them. */
    private record Path(
            List<String> labels,
            UslmRef cite,
            Life life,
            Optional<LocalDate> from,
            List<String> words,
            List<Dated<String>> except,
            List<Measure.Ground> grounds) {
        String label() {
            return String.join("", labels);
        }
    }

    private List<Path> paths(Conduct conduct, Path above) {
        Path here = with(above, conduct.words());
        if (conduct.limbs().isEmpty()) {
            return List.of(here);
        }
        List<Path> all = new ArrayList<>();
        for (List<Conduct.Limb> set : sets(conduct)) {
            List<Path> found = List.of(here);
            for (Conduct.Limb limb : set) {
                List<Path> longer = new ArrayList<>();
                for (Path path : found) {
                    longer.addAll(paths(limb.conduct(), into(limb, path, here, set.size() > 1)));
                }
                found = longer;
            }
            all.addAll(found);
        }
        return all;
    }

    private static Path with(Path path, List<String> words) {
        List<String> all = new ArrayList<>(path.words());
        all.addAll(words);
        return new Path(path.labels(), path.cite(), path.life(), path.from(), all, path.except(), path.grounds());
    }

    private static Path into(Conduct.Limb limb, Path path, Path above, boolean together) {
        List<String> labels = new ArrayList<>(path.labels());
        // what is needed together keeps the label of what holds it together, where that has one
        boolean own = !together || above.labels().isEmpty();
        if (own && !limb.label().equals("-")) {
            labels.add(together && !path.equals(above) ? " + " + limb.label() : limb.label());
        }
        List<String> words = new ArrayList<>(path.words());
        if (together && !path.equals(above)) {
            words.add(Elements.BREAK);
        }
        List<Dated<String>> except = new ArrayList<>(path.except());
        except.addAll(limb.except());
        List<Measure.Ground> grounds = new ArrayList<>(path.grounds());
        grounds.addAll(limb.grounds());
        return new Path(
                labels,
                together ? above.cite() : limb.cite(),
                limb.life().within(path.life()),
                limb.conductFrom().isPresent() ? limb.conductFrom() : path.from(),
                words,
                except,
                grounds);
    }

    /** The limbs that are needed together: each alone, all, or every choice of so many. */
    private List<List<Conduct.Limb>> sets(Conduct conduct) {
        return switch (conduct.quantifier()) {
            case ANY_OF -> choices(conduct.limbs(), 1);
            case ALL_OF ->
                choices(living(conduct.limbs()), living(conduct.limbs()).size());
            case AT_LEAST -> choices(living(conduct.limbs()), conduct.atLeast());
        };
    }

    private List<Conduct.Limb> living(List<Conduct.Limb> limbs) {
        List<Conduct.Limb> living = new ArrayList<>();
        for (Conduct.Limb limb : limbs) {
            if (limb.life().span().contains(law.day()) && profile.holds(limb.life())) {
                living.add(limb);
            }
        }
        return living.isEmpty() ? limbs : living;
    }

    private static List<List<Conduct.Limb>> choices(List<Conduct.Limb> from, int many) {
        if (many == 0) {
            return List.of(List.of());
        }
        List<List<Conduct.Limb>> all = new ArrayList<>();
        for (int i = 0; i + many <= from.size(); i++) {
            for (List<Conduct.Limb> rest : choices(from.subList(i + 1, from.size()), many - 1)) {
                List<Conduct.Limb> one = new ArrayList<>();
                one.add(from.get(i));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    private boolean isLiving(Path path) {
        return law.lives(criterion)
                && profile.holds(criterion.life())
                && path.life().span().contains(law.day())
                && profile.holds(path.life());
    }

    private Elements elements(Path path) {
        return Elements.of(path.words(), law.pack().vocabulary().wide());
    }

    // what is claimed of them

    /** What of a limb is claimed and what is not. */
    private static final class Tally {
        final List<Elements.Element> matched = new ArrayList<>();
        final List<Elements.Element> missing = new ArrayList<>();
        final List<Elements.Element> met = new ArrayList<>();
        final List<Elements.Element> unmet = new ArrayList<>();

        int lacks() {
            return missing.size() + unmet.size();
        }

        int has() {
            return matched.size() + met.size();
        }

        void add(Tally other) {
            matched.addAll(other.matched);
            missing.addAll(other.missing);
            met.addAll(other.met);
            unmet.addAll(other.unmet);
        }
    }

    private Tally tally(Path path, int depth) {
        Tally whole = new Tally();
        for (Elements.Part part : elements(path).parts()) {
            Tally best = new Tally();
            boolean first = true;
            for (Elements.Way way : part.ways()) {
                Tally one = tally(way, path, depth);
                boolean better = one.lacks() < best.lacks() || one.lacks() == best.lacks() && one.has() > best.has();
                best = first || better ? one : best;
                first = false;
            }
            whole.add(best);
        }
        return whole;
    }

    private Tally tally(Elements.Way way, Path path, int depth) {
        Tally tally = new Tally();
        for (Elements.Element element : way.elements()) {
            boolean met = isMet(element, path, depth);
            if (element.isThreshold()) {
                (met ? tally.met : tally.unmet).add(element);
            } else {
                (met ? tally.matched : tally.missing).add(element);
            }
        }
        return tally;
    }

    private boolean isMet(Elements.Element element, Path path, int depth) {
        for (Elements.Item item : element.anyOf()) {
            boolean met = switch (item) {
                case Elements.Item.Word(String name) -> claimed.did().contains(name);
                case Elements.Item.Quoted(String text) -> claimed.thresholds().contains(Elements.plain(text));
                case Elements.Item.Limbs limbs -> depth < DEPTH && isMet(limbs, path, depth + 1);
            };
            if (met) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of some other limb is claimed. */
    private boolean isMet(Elements.Item.Limbs limbs, Path from, int depth) {
        for (Path path : named(limbs, from)) {
            if (!path.equals(from) && isLiving(path)) {
                Tally tally = tally(path, depth);
                if (tally.lacks() == 0 && tally.has() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The limbs of a label: beside the limb that refers to it, else beside the one that holds that, and so on outwards. */
    private List<Path> named(Elements.Item.Limbs limbs, Path from) {
        for (int depth = from.labels().size() - 1; depth >= 0; depth--) {
            List<String> above = from.labels().subList(0, depth);
            List<String> between = between(limbs, above);
            List<Path> found = new ArrayList<>();
            for (Path path : paths) {
                boolean under = path.labels().size() > depth
                        && path.labels().subList(0, depth).equals(above);
                if (under && between.contains(path.labels().get(depth))) {
                    found.add(path);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Labels side by side from one to another, both included. */
    private List<String> between(Elements.Item.Limbs limbs, List<String> above) {
        Set<String> beside = new LinkedHashSet<>();
        for (Path path : paths) {
            if (path.labels().size() > above.size()
                    && path.labels().subList(0, above.size()).equals(above)) {
                beside.add(path.labels().get(above.size()));
            }
        }
        List<String> all = List.copyOf(beside);
        int first = all.indexOf(limbs.from());
        int last = all.indexOf(limbs.to());
        return first < 0 || last < first ? List.of() : all.subList(first, last + 1);
    }

    // days, knowledge, exceptions

    private Optional<Doing> doing(Path path) {
        Optional<Doing> today = law.line(criterion.doings(), profile);
        if (today.isPresent()) {
            return today;
        }
        for (Dated<Doing> line : criterion.doings()) {
            if (line.life().span().overlaps(path.life().span())) {
                return Optional.of(line.value());
            }
        }
        return Optional.empty();
    }

    private Fit.Mind mind(boolean asked, List<Definition> definitions) {
        if (!asked) {
            return Fit.Mind.NOT_ASKED;
        }
        return switch (claimed.mind()) {
            case KNEW -> Fit.Mind.KNEW;
            case NOT_SAID -> Fit.Mind.NOT_SAID;
            case SHOULD_HAVE_KNOWN -> {
                for (Definition definition : definitions) {
                    if (definition.words().toLowerCase(Locale.ROOT).contains(HAVING_TO_KNOW)) {
                        yield Fit.Mind.ENOUGH;
                    }
                }
                yield definitions.isEmpty() ? Fit.Mind.UNSETTLED : Fit.Mind.NOT_ENOUGH;
            }
        };
    }

    private Fit.Days days(Path path) {
        if (claimed.on().isEmpty()) {
            return Fit.Days.NOT_SAID;
        }
        Claimed.On on = claimed.on().get();
        if (path.from().isPresent()) {
            if (on.last().isBefore(path.from().get())) {
                return Fit.Days.TOO_EARLY;
            }
            return on.first().isBefore(path.from().get()) ? Fit.Days.PARTLY : Fit.Days.COUNT;
        }
        return on.last().isBefore(path.life().span().from()) ? Fit.Days.BEFORE_THE_TEXT : Fit.Days.COUNT;
    }

    private List<Fit.CarvedOut> exceptions(Path path) {
        List<Fit.CarvedOut> exceptions = new ArrayList<>();
        for (Dated<String> line : law.lines(path.except(), profile)) {
            List<String> one = new ArrayList<>();
            for (String word : Elements.words(line.value() + ",")) {
                if (!word.equals(",")) {
                    one.add(word);
                    continue;
                }
                if (!one.isEmpty()) {
                    exceptions.add(new Fit.CarvedOut(String.join(" ", one), isClaimed(one)));
                }
                one.clear();
            }
        }
        for (Dated<List<Target>> line : law.lines(criterion.except(), profile)) {
            for (Target target : line.value()) {
                exceptions.add(new Fit.CarvedOut(text(target), false));
            }
        }
        return exceptions;
    }

    private boolean isClaimed(List<String> words) {
        boolean any = false;
        for (String word : words) {
            if (!Conduct.FRAME.contains(word)) {
                if (!claimed.did().contains(word)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static String text(Target target) {
        return switch (target) {
            case Target.Named(String rule) -> rule;
            case Target.Under(UslmRef cite) -> cite.printed();
            case Target.Section(String number) -> "section " + number;
            case Target.Of(UslmRef cite) -> cite.printed();
            case Target.RequiredBy(List<UslmRef> cites) -> cites.getFirst().printed();
            case Target.Family(Target.Kinship _, UslmRef cite) -> cite.printed();
        };
    }
}
