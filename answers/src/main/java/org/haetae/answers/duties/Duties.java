package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.haetae.answers.Ask;
import org.haetae.answers.Sections;
import org.haetae.answers.Stamp;
import org.haetae.answers.Typed;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.duty.Ledger;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Life;
import org.haetae.law.model.Plain;
import org.haetae.notation.BadInput;

/** Who owes what to whom, as of a day: what fell due, what came and how late, what waits, what has lapsed. */
public final class Duties {
    /** A status one can ask for that is not a state of its own: delivered after the due day. */
    static final String LATE = "late";

    /**
     * The question; what is absent limits nothing.
     *
     * @param by an office that owes, or to which it was delegated
     * @param to a recipient; what is owed to a body that includes it counts
     * @param section a section's number or cite
     * @param status a state of occurrences, or {@code late}
     * @param from first due day shown
     * @param until last due day shown
     * @param why whether each duty is opened
     */
    public record Question(
            Ask ask,
            Optional<String> by,
            Optional<String> to,
            Optional<String> section,
            Optional<String> status,
            Optional<String> from,
            Optional<String> until,
            boolean why) {}

    private final Law law;
    private final Question question;
    private final Wording wording;
    private final LocalDate today;
    private final Inquiry inquiry;
    private final ByReading byReading;

    private Duties(Law law, Question question) {
        this.law = law;
        this.question = question;
        this.wording = question.ask().wording(law);
        this.today = question.ask().asOf().law();
        this.inquiry = question.ask().inquiry(law, question.ask().assumed().getFirst());
        this.byReading = new ByReading(law, question.ask());
    }

    /**
     * Answers for one scenario; most ask without any.
     *
     * @throws BadInput if there are more, or an option names nothing the packs have
     */
    public static DutiesAnswer answer(Law law, Question question) {
        question.ask().onlyOne();
        return new Duties(law, question).answer();
    }

    private DutiesAnswer answer() {
        Predicate<Duty> section = section();
        Predicate<DutyView> office = office();
        Predicate<DutyView> recipient = recipient();
        Predicate<Occurrence> wanted = status().and(days());
        boolean limited = question.status().isPresent()
                || question.from().isPresent()
                || question.until().isPresent();
        DutiesCalendar.Days days = question.status().isPresent()
                ? DutiesCalendar.Days.ASKED
                : question.from().isPresent() ? DutiesCalendar.Days.UNMET : DutiesCalendar.Days.OPEN;
        List<DutyView> views = new ArrayList<>();
        for (Duty duty : law.pack().all(Duty.class)) {
            if (!section.test(duty) || duty.life().span().from().isAfter(today)) {
                continue;
            }
            DutyView view = view(duty).only(wanted);
            boolean there = !limited || !view.isEmpty();
            if (there && office.test(view) && recipient.test(view)) {
                views.add(view);
            }
        }
        return new DutiesAnswer(Stamp.of(law, question.ask()), views, together(), limited, question.why(), days);
    }

    // one duty

    private record Stands(List<Occurrence> occurrences, Optional<LocalDate> last) {}

    private DutyView view(Duty duty) {
        List<DutyView.Variant> variants = new ArrayList<>();
        for (ByReading.Found<Stands> found : byReading.of(inquiry, evaluation -> stands(evaluation, duty))) {
            variants.add(new DutyView.Variant(
                    found.readings(),
                    found.main(),
                    found.answer().last(),
                    found.answer().occurrences(),
                    stillOpen(duty, found.answer().occurrences())));
        }
        Clock clock = new Clock(wording, duty);
        Optional<Doing> doing = doing(duty);
        return new DutyView(
                duty,
                wording.title(duty),
                doing,
                holders(duty, doing),
                clock.dues(today),
                clock.ends(today),
                form(duty),
                duty.standing().stream().anyMatch(line -> line.life().span().contains(today)),
                verify(duty),
                law.pack().searchesFor(duty),
                variants);
    }

    /** Of days that recur the latest past one, of others each; a notice that came too late for its act is never open. */
    private Set<LocalDate> stillOpen(Duty duty, List<Occurrence> occurrences) {
        List<Due.On> dated = new ArrayList<>();
        for (Dated<Due> line : duty.due()) {
            if (line.value() instanceof Due.On on) {
                dated.add(on);
            }
        }
        List<Occurrence> past = dated.isEmpty()
                ? List.of()
                : occurrences.stream().filter(DutiesCount::fellDue).toList();
        boolean recurs = dated.stream().anyMatch(on -> on.every().isPresent());
        List<Occurrence> latest = recurs && !past.isEmpty() ? List.of(past.getLast()) : past;
        Set<LocalDate> open = new LinkedHashSet<>();
        latest.stream()
                .filter(occurrence -> occurrence.act().isEmpty())
                .forEach(occurrence -> occurrence.due().ifPresent(open::add));
        return open;
    }

    private Stands stands(Evaluation evaluation, Duty duty) {
        Ledger ledger = new Ledger(law.pack(), law::day, inquiry.situation(), evaluation.profile(), today);
        List<Occurrence> occurrences = ledger.of(duty);
        return new Stands(
                occurrences, evaluation.profile().holds(duty.life()) ? ledger.lastDay(duty) : Optional.empty());
    }

    /** By the text of the day, else by the last there was. */
    private Optional<Doing> doing(Duty duty) {
        Doing last = null;
        for (Dated<Doing> line : duty.doings()) {
            if (line.life().span().contains(today)) {
                return Optional.of(line.value());
            }
            if (!line.life().span().from().isAfter(today)) {
                last = line.value();
            }
        }
        return Optional.ofNullable(last);
    }

    private List<String> holders(Duty duty, Optional<Doing> doing) {
        Set<String> holders = new LinkedHashSet<>();
        inquiry.under(evaluation -> evaluation.holders(duty)).branches().forEach(b -> holders.addAll(b.answer()));
        doing.ifPresent(d -> holders.removeAll(d.by()));
        return List.copyOf(holders);
    }

    private List<DutyView.Form> form(Duty duty) {
        List<DutyView.Form> form = new ArrayList<>();
        for (Dated<String> line : duty.form()) {
            if (line.life().span().contains(today)) {
                for (String part : line.value().split(", ", -1)) {
                    List<String> words = new ArrayList<>();
                    for (String word : part.split(" ", -1)) {
                        words.add(wording.name(word));
                    }
                    form.add(new DutyView.Form(part, String.join(" ", words)));
                }
            }
        }
        return form;
    }

    private static boolean verify(Duty duty) {
        List<Life> lives = new ArrayList<>(List.of(duty.life()));
        duty.doings().forEach(line -> lives.add(line.life()));
        duty.due().forEach(line -> lives.add(line.life()));
        duty.ends().forEach(line -> lives.add(line.life()));
        duty.standing().forEach(line -> lives.add(line.life()));
        duty.form().forEach(line -> lives.add(line.life()));
        return lives.stream().anyMatch(Life::verify);
    }

    /** Duties that one paper met, by that paper: acts of one day on one source. */
    private Map<DutiesAnswer.Paper, List<String>> together() {
        Map<DutiesAnswer.Paper, List<String>> together = new LinkedHashMap<>();
        for (Duty duty : law.pack().all(Duty.class)) {
            for (Act act : inquiry.situation().actsOf(duty.id())) {
                DutiesAnswer.Paper.of(act).ifPresent(paper -> {
                    List<String> duties = together.computeIfAbsent(paper, _ -> new ArrayList<>());
                    if (!duties.contains(duty.id())) {
                        duties.add(duty.id());
                    }
                });
            }
        }
        together.values().removeIf(duties -> duties.size() < 2);
        return together;
    }

    // what was asked for

    private Predicate<Duty> section() {
        if (question.section().isEmpty()) {
            return _ -> true;
        }
        Set<UslmRef> cites = new Sections(law.pack())
                .named(new Typed("--section", question.section().get()));
        Set<String> at = new LinkedHashSet<>();
        Set<String> around = new LinkedHashSet<>();
        int nearest = 0;
        for (Duty duty : law.pack().all(Duty.class)) {
            int length = duty.cite().path().length();
            for (UslmRef cite : cites) {
                if (isUnder(duty, cite)) {
                    at.add(duty.id());
                } else if (cite.isUnder(duty.cite()) && length >= nearest) {
                    if (length > nearest) {
                        around.clear();
                    }
                    nearest = length;
                    around.add(duty.id());
                }
            }
        }
        // an item of a text stands under the heading that holds it
        Set<String> meant = at.isEmpty() ? around : at;
        return duty -> meant.contains(duty.id());
    }

    private static boolean isUnder(Duty duty, UslmRef cite) {
        return duty.cite().isUnder(cite) || duty.head().under().stream().anyMatch(heading -> heading.isUnder(cite));
    }

    private Predicate<DutyView> office() {
        if (question.by().isEmpty()) {
            return _ -> true;
        }
        String office = name(new Typed("--by", question.by().get()), "an office of the packs", offices());
        return view -> view.by().contains(office) || view.holders().contains(office);
    }

    private Set<String> offices() {
        return law.pack().vocabulary().actors().keySet();
    }

    private Predicate<DutyView> recipient() {
        if (question.to().isEmpty()) {
            return _ -> true;
        }
        Set<String> names = new LinkedHashSet<>(law.pack().vocabulary().bodies().keySet());
        names.addAll(offices());
        String body = name(new Typed("--to", question.to().get()), "a recipient of the packs", names);
        Set<String> asked = law.pack().vocabulary().recipients(body);
        return view -> {
            Set<String> reached = new LinkedHashSet<>(view.to());
            view.to().forEach(to -> reached.addAll(law.pack().vocabulary().recipients(to)));
            return reached.contains(body) || reached.containsAll(asked);
        };
    }

    /** A name of the vocabulary, by itself or by its plain words in either language. */
    private String name(Typed typed, String what, Set<String> names) {
        for (String name : names) {
            Plain plain = law.pack().vocabulary().plain(name);
            String text = typed.text().strip();
            if (name.equals(text)
                    || plain.english().equalsIgnoreCase(text)
                    || plain.korean().equals(text)) {
                return name;
            }
        }
        throw typed.refused(what + ": " + String.join(", ", names), names);
    }

    private Predicate<Occurrence> status() {
        if (question.status().isEmpty()) {
            return _ -> true;
        }
        List<String> words = new ArrayList<>();
        for (Occurrence.State state : Occurrence.State.values()) {
            words.add(state.word().toLowerCase(Locale.ROOT));
        }
        words.add(LATE);
        String word = new Typed("--status", question.status().get()).oneOf(words, "a status");
        return word.equals(LATE)
                ? Duties::isLate
                : occurrence -> occurrence.state().word().equalsIgnoreCase(word);
    }

    static boolean isLate(Occurrence occurrence) {
        return occurrence.daysLate().filter(days -> days > 0).isPresent();
    }

    private Predicate<Occurrence> days() {
        Optional<LocalDate> from = question.from().map(text -> new Typed("--from", text).day());
        Optional<LocalDate> until = question.until().map(text -> new Typed("--until", text).day());
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new Typed("--until", until.get().toString()).refused(from.get() + " or later", List.of());
        }
        return occurrence -> {
            boolean dated = occurrence.due().isPresent();
            return (from.isEmpty() || dated && !occurrence.due().get().isBefore(from.get()))
                    && (until.isEmpty() || dated && !occurrence.due().get().isAfter(until.get()));
        };
    }
}
