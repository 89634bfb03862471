package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.Law;

/** Runs all checks over the law of some packs. */
public final class Linter {
    private static final List<Check> CHECKS = List.of(
            new LabelOrder(),
            new HeadingOrder(),
            new HeadingCite(),
            new EmptyHeading(),
            new LeftForLater(),
            new Unquoted(),
            new QuoteForm(),
            new Gap(),
            new NeverLives(),
            new DeadCause(),
            new LongUnchecked(),
            new UnusedFact(),
            new UntriedFact(),
            new NoKorean(),
            new UnusedName(),
            new UnusedReading(),
            new IdleReading(),
            new ReadingWords(),
            new UntestedRow(),
            new OneSidedRoute(),
            new NoActor(),
            new LooseDuty(),
            new OwedStill(),
            new Unsearched(),
            new NoJudge(),
            new RemovedTarget(),
            new DeadTarget(),
            new NoGrounds(),
            new NoTitle());

    private Linter() {}

    /** Without a day: nothing is said about how long ago quotations were compared. */
    public static List<Warning> lint(Law law) {
        return lint(law, Optional.empty());
    }

    /**
     * With a day.
     *
     * @param today the day against which {@code checked} and what is owed are measured
     */
    public static List<Warning> lint(Law law, LocalDate today) {
        return lint(law, Optional.of(today));
    }

    private static List<Warning> lint(Law law, Optional<LocalDate> today) {
        PackView view = new PackView(law, today);
        List<Warning> warnings = new ArrayList<>();
        for (Check check : CHECKS) {
            Findings findings = new Findings(check.code());
            check.look(view, findings);
            warnings.addAll(findings.warnings());
        }
        return warnings.stream().distinct().sorted().toList();
    }

    /** Codes of all checks, in order; {@code L008} is {@link QuoteCheck}'s. */
    public static List<String> codes() {
        return CHECKS.stream().map(Check::code).toList();
    }
}
