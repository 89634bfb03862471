package org.haetae.designations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Conduct;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;

/**
 * A designation that would be owed of a party if an office determined what the law asks for: a command with the ground for which it
 * was announced to be listed. Nothing says that the facts are so.
 *
 * @param limb of the criterion, from the top
 * @param knowingly whether knowledge has to be determined
 * @param thresholds words of the law that have to be met, quoted
 * @param named whether it is only for persons a report names, and one did name this party
 * @param question where its words can be read in two ways
 */
public record Owed(
        Criterion criterion,
        String limb,
        boolean knowingly,
        List<String> thresholds,
        boolean named,
        Optional<Question> question) {
    /** The word before the duty whose report has to name somebody. */
    private static final String NAMED_IN = "named-in";

    public Owed {
        thresholds = List.copyOf(thresholds);
    }

    /**
     * Of a party on a day. Only limbs count whose grounds are just one for which it was listed, as announced; a criterion about
     * persons a report names counts where one did.
     */
    public static List<Owed> of(Law law, Register register, String party, DayLaw day) {
        Set<String> announced = new LinkedHashSet<>();
        register.listings(party).stream()
                .filter(listing -> !listing.authority().isEmpty())
                .forEach(listing -> announced.addAll(listing.announced()));
        Set<String> reports = new LinkedHashSet<>();
        register.mentions(party, day.day()).forEach(mention -> reports.add(mention.duty()));
        Profile profile = Profile.first(law.pack().vocabulary().readings());
        List<Owed> all = new ArrayList<>();
        for (Criterion criterion : day.all(Criterion.class, profile)) {
            Optional<Doing> doing = day.line(criterion.doings(), profile);
            if (doing.isPresent() && doing.get().modality() == Modality.SHALL) {
                for (Dated<Conduct> who : day.lines(criterion.who(), profile)) {
                    Optional<String> report = report(who.value());
                    if (report.isEmpty() || reports.contains(report.get())) {
                        limbs(register, criterion, who.value(), "", report.isPresent(), announced, day, all);
                    }
                }
            }
        }
        return all;
    }

    private static Optional<String> report(Conduct who) {
        int at = who.words().indexOf(NAMED_IN);
        return at >= 0 && at + 1 < who.words().size() ? Optional.of(who.words().get(at + 1)) : Optional.empty();
    }

    private static void limbs(
            Register register,
            Criterion criterion,
            Conduct conduct,
            String above,
            boolean named,
            Set<String> announced,
            DayLaw day,
            List<Owed> into) {
        for (Conduct.Limb limb : conduct.limbs()) {
            List<String> grounds = limb.grounds().stream()
                    .filter(Measure.Ground::inText)
                    .map(Measure.Ground::name)
                    .toList();
            boolean lives = limb.life().span().contains(day.day());
            if (lives && grounds.size() == 1 && announced.contains(grounds.getFirst())) {
                boolean knowingly = conduct.words().contains(Conduct.KNOWINGLY)
                        || limb.conduct().words().contains(Conduct.KNOWINGLY);
                into.add(new Owed(
                        criterion,
                        above + limb.label(),
                        knowingly,
                        limb.conduct().words().stream()
                                .filter(word -> word.startsWith("\""))
                                .map(word -> word.replace("\"", ""))
                                .toList(),
                        named,
                        register.questions().stream()
                                .filter(question -> question.criterion().equals(criterion.id()))
                                .findFirst()));
            }
            if (lives) {
                limbs(register, criterion, limb.conduct(), above + limb.label(), named, announced, day, into);
            }
        }
    }
}
