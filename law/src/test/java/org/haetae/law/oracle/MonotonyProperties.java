package org.haetae.law.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Life;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Row;
import org.junit.jupiter.api.Test;

/** What must hold of every law, whatever it says; on random laws. */
class MonotonyProperties {
    private static final long SEED = Long.getLong("haetae.seed", 20261124L);
    private static final int CASES = Integer.getInteger("haetae.oracle.properties", 700);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern EXTENT = Pattern.compile("given (COMMITTED|PROGRESS|STEPS|SIGNIFICANT)\\b");

    private static void everySample(Consumer<RandomLaw.Sample> check) {
        System.out.println("haetae.seed=" + SEED);
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            RandomLaw.Sample sample = RandomLaw.sample(seed);
            if (Trials.load(sample).isPresent()) {
                check.accept(sample);
            }
        }
    }

    private static Optional<RandomLaw.Sample> with(RandomLaw.Sample sample, String setting) {
        Map<String, String> texts = new LinkedHashMap<>(sample.texts());
        texts.put(RandomLaw.SCENARIO, setting);
        RandomLaw.Sample changed = new RandomLaw.Sample(texts, sample.day(), Mode.CERTIFIABLE);
        return Trials.load(changed).isPresent() ? Optional.of(changed) : Optional.empty();
    }

    private static String setting(RandomLaw.Sample sample) {
        return sample.texts().getOrDefault(RandomLaw.SCENARIO, "");
    }

    /** A fact that sets a command going, or ends a measure by itself, changes what there is to be ended. */
    private static boolean factsChangeStandings(RandomLaw.Sample sample) {
        return sample.texts().values().stream()
                .anyMatch(text -> text.contains("lasts until")
                        || Pattern.compile("imposed SHALL .* upon (y1|STEPS)")
                                .matcher(text)
                                .find());
    }

    @Test
    void moreOfAFactNeverClosesAWayOut() {
        List<String> wrong = new ArrayList<>();
        everySample(sample -> {
            Matcher matcher = EXTENT.matcher(setting(sample));
            if (factsChangeStandings(sample) || !matcher.find()) {
                return;
            }
            Optional<RandomLaw.Sample> less = with(sample, setting(sample));
            Optional<RandomLaw.Sample> more = with(sample, matcher.replaceFirst("given COMPLETE"));
            if (less.isEmpty() || more.isEmpty()) {
                return;
            }
            Map<String, String> before = Trials.kernel(Trials.load(less.get()).orElseThrow());
            Map<String, String> after = Trials.kernel(Trials.load(more.get()).orElseThrow());
            before.forEach((question, answer) -> {
                String now = after.getOrDefault(question, answer);
                boolean reading = answer.equals("READING") || now.equals("READING");
                if (question.endsWith(" outcome")
                        && !reading
                        && Outcome.Word.valueOf(now).compareTo(Outcome.Word.valueOf(answer)) > 0) {
                    wrong.add(question + ": " + answer + ", with more: " + now + "\n" + Trials.print(less.get()));
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void moreKnowledgeNeverFlipsAnAnswer() {
        List<String> wrong = new ArrayList<>();
        everySample(sample -> {
            Matcher matcher = Pattern.compile("given [A-Z ]*(f1|f2|f3|y1|y2).*").matcher(setting(sample));
            if (factsChangeStandings(sample) || !matcher.find()) {
                return;
            }
            String fact = matcher.group(1);
            Optional<RandomLaw.Sample> unknown = with(sample, matcher.replaceFirst("given UNKNOWN " + fact));
            Optional<RandomLaw.Sample> known = with(sample, setting(sample));
            if (unknown.isEmpty() || known.isEmpty()) {
                return;
            }
            Map<String, String> before =
                    Trials.kernel(Trials.load(unknown.get()).orElseThrow());
            Map<String, String> after = Trials.kernel(Trials.load(known.get()).orElseThrow());
            before.forEach((question, answer) -> {
                String now = after.getOrDefault(question, answer);
                boolean said = answer.equals(Verdict.Word.AVAILABLE.name())
                        || answer.equals(Verdict.Word.UNAVAILABLE.name())
                        || answer.equals(Verdict.Word.AUTOMATIC.name());
                // UNAVAILABLE under a lock may become CONFLICT once the command is known to be due: the description has
                // no word
                // for a command that is perhaps due and locked.
                boolean conflict = now.equals(Verdict.Word.CONFLICT.name());
                if (question.contains(" on ")
                        && !question.endsWith("missing")
                        && said
                        && !conflict
                        && !now.equals(answer)) {
                    wrong.add(question + ": " + answer + ", then " + now + "\n" + Trials.print(known.get()));
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAnswerIsThatOfABranchOrReading() {
        List<String> wrong = new ArrayList<>();
        everySample(sample -> {
            Trials.Loaded at = Trials.load(sample).orElseThrow();
            Inquiry joined = new Law(at.pack()).on(at.day()).given(at.setting(), at.mode(), List.of());
            Reading point = java.util.Objects.requireNonNull(
                    at.pack().vocabulary().readings().get("r1"));
            boolean chosen =
                    at.setting().readings().stream().anyMatch(c -> c.point().equals("r1"));
            if (chosen) {
                return;
            }
            for (Row row : joined.rows()) {
                Set<Outcome.Word> branches = new TreeSet<>();
                for (Reading.Option option : point.options()) {
                    Inquiry branch = new Law(at.pack())
                            .on(at.day())
                            .given(at.setting(), at.mode(), List.of(new Life.Choice("r1", option.id())));
                    branches.add(branch.row(row).outcome().word());
                }
                Outcome.Word word = joined.row(row).outcome().word();
                boolean right = branches.size() == 1 ? branches.contains(word) : word == Outcome.Word.READING;
                if (!right) {
                    wrong.add(row.id() + " " + word + " of " + branches + "\n" + Trials.print(sample));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyDayAroundEveryDateCanBeAsked() {
        everySample(sample -> {
            Set<LocalDate> days = new TreeSet<>();
            for (String text : sample.texts().values()) {
                Matcher matcher = DATE.matcher(text);
                while (matcher.find()) {
                    LocalDate day = LocalDate.parse(matcher.group());
                    days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
                }
            }
            Trials.Loaded at = Trials.load(sample).orElseThrow();
            Law law = new Law(at.pack());
            for (LocalDate day : days) {
                assertThatCode(() -> {
                            Inquiry inquiry = law.on(day).given(at.setting(), Mode.CERTIFIABLE, List.of());
                            inquiry.rows().forEach(inquiry::row);
                        })
                        .as(() -> "on " + day + "\n" + Trials.print(sample))
                        .doesNotThrowAnyException();
            }
        });
    }
}
