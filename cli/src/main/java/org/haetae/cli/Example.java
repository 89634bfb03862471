package org.haetae.cli;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.ConductExample;
import org.haetae.answers.Examples;
import org.haetae.answers.people.PeopleExample;
import picocli.CommandLine.Model.CommandSpec;

/** A command that works, and what it says. */
record Example(String command, Say says) {
    static List<Example> of(CommandSpec spec, Examples from) {
        return switch (spec.qualifiedName()) {
            case "haetae relief" -> relief(from);
            case "haetae unlock" -> unlock(from);
            case "haetae ask" ->
                List.of(
                        example(Say.EXAMPLE_ASK, "ask", from.measure(), "--as-of", from.day()),
                        example(Say.EXAMPLE_ASK_ALL, "ask --as-of", from.day()));
            case "haetae plan" -> plan(from);
            case "haetae offer" -> offer(from);
            case "haetae timeline" ->
                List.of(
                        example(
                                Say.EXAMPLE_TIMELINE,
                                "timeline --measure",
                                from.measure(),
                                "--scenario",
                                from.scenario(),
                                "--as-of",
                                from.day()),
                        example(
                                Say.EXAMPLE_TIMELINE_SVG,
                                "timeline --measure",
                                from.measure(),
                                "--scenario",
                                from.scenario(),
                                "--as-of",
                                from.day(),
                                "--format svg"));
            case "haetae warrant" -> List.of(example(Say.EXAMPLE_WARRANT, "warrant --as-of", from.day()));
            case "haetae memo" ->
                List.of(
                        example(Say.EXAMPLE_MEMO, "memo", from.scenario(), "--as-of", from.day()),
                        example(
                                Say.EXAMPLE_MEMO_HTML,
                                "memo",
                                from.scenario(),
                                "--as-of",
                                from.day(),
                                "--format html"));
            case "haetae amend" -> root(from);
            case "haetae replay", "haetae serve" -> root(from);
            case "haetae stays" ->
                List.of(
                        example(Say.EXAMPLE_STAYS, "stays --given", from.topic(), "--as-of", from.day()),
                        example(
                                Say.EXAMPLE_STAYS_DISCRETION,
                                "stays --given",
                                from.topic(),
                                "--with-discretion --as-of",
                                from.day()));
            case "haetae criteria" -> criteria(from);
            case "haetae applies" -> applies(from);
            case "haetae check" -> check(from);
            case "haetae diff" -> diff(from);
            case "haetae revoke" -> revoke(from);
            case "haetae unsc" ->
                List.of(example(Say.EXAMPLE_UNSC, "unsc --for 8 --against 2 --abstain 1 --as-of", from.day()));
            case "haetae duties" -> duties(from);
            case "haetae people", "haetae people list" -> peopleList(from);
            case "haetae people show" ->
                from.people()
                        .get()
                        .map(people -> List.of(
                                example(Say.EXAMPLE_PEOPLE_SHOW, "people show", people.party(), "--as-of", from.day())))
                        .orElseGet(() -> root(from));
            case "haetae people stats" ->
                List.of(example(Say.EXAMPLE_PEOPLE_STATS, "people stats --as-of", from.day()));
            case "haetae people tags" -> List.of(example(Say.EXAMPLE_PEOPLE_TAGS, "people tags"));
            case "haetae people export" -> List.of(example(Say.EXAMPLE_PEOPLE_EXPORT, "people export --format csv"));
            case "haetae candidates" ->
                List.of(
                        example(Say.EXAMPLE_CANDIDATES, "candidates candidates.csv"),
                        example(Say.EXAMPLE_CANDIDATES_EXPORT, "candidates export"));
            case "haetae candidates import" ->
                List.of(example(Say.EXAMPLE_CANDIDATES_IMPORT, "candidates import candidates.csv"));
            case "haetae candidates list" -> List.of(example(Say.EXAMPLE_CANDIDATES_LIST, "candidates list"));
            case "haetae candidates show" -> List.of(example(Say.EXAMPLE_CANDIDATES_SHOW, "candidates show c1"));
            case "haetae candidates move" ->
                List.of(example(Say.EXAMPLE_CANDIDATES_MOVE, "candidates move c1 withheld --reason 'one source only'"));
            case "haetae candidates export" -> List.of(example(Say.EXAMPLE_CANDIDATES_EXPORT, "candidates export"));
            case "haetae backup" -> List.of(example(Say.EXAMPLE_BACKUP, "backup haetae-backup.db"));
            case "haetae restore" -> List.of(example(Say.EXAMPLE_RESTORE, "restore haetae-backup.db"));
            case "haetae doctor" -> List.of(example(Say.EXAMPLE_DOCTOR, "doctor"));
            case "haetae travel" ->
                from.people()
                        .get()
                        .flatMap(PeopleExample::journey)
                        .map(journey -> List.of(example(
                                Say.EXAMPLE_TRAVEL,
                                "travel --person",
                                journey.party(),
                                "--to",
                                journey.to(),
                                "--on",
                                journey.from().toString())))
                        .orElseGet(() -> root(from));
            case "haetae own" ->
                from.stakes()
                        .get()
                        .map(name -> List.of(
                                example(Say.EXAMPLE_OWN, "own", name, "--as-of", from.day()),
                                example(Say.EXAMPLE_OWN_SVG, "own", name, "--as-of", from.day(), "--format svg")))
                        .orElseGet(() -> root(from));
            case "haetae record" ->
                List.of(
                        example(Say.EXAMPLE_RECORD, "record --as-of", from.day()),
                        example(Say.EXAMPLE_RECORD_TOPIC, "record --as-of", from.day(), "--topic acts"),
                        example(Say.EXAMPLE_RECORD_SILENT, "record --as-of", from.day(), "--format csv"));
            case "haetae paper" ->
                List.of(
                        example(Say.EXAMPLE_PAPER, "paper"),
                        example(Say.EXAMPLE_PAPER_WRONG, "paper --verdict wrong-in-a-detail"));
            case "haetae milestones" ->
                List.of(
                        example(
                                Say.EXAMPLE_MILESTONES,
                                "milestones --scenario",
                                from.scenario(),
                                "--as-of",
                                from.day()),
                        example(Say.EXAMPLE_MILESTONES_CLAIMED, "milestones --claimed 1"));
            case "haetae explain" ->
                List.of(
                        example(Say.EXAMPLE_EXPLAIN, "explain OWED"),
                        example(Say.EXAMPLE_EXPLAIN_FACT, "explain", from.measure()));
            case "haetae law show" -> show(from);
            case "haetae law list" ->
                List.of(
                        example(Say.EXAMPLE_LAW_LIST, "law list"),
                        example(Say.EXAMPLE_LAW_FACTS, "law list facts"),
                        example(Say.EXAMPLE_LAW_MEASURES, "law list measures --format csv"));
            case "haetae law search" ->
                List.of(
                        example(Say.EXAMPLE_LAW_SEARCH, "law search", from.words()),
                        example(Say.EXAMPLE_LAW_SEARCH_CITE, "law search", "'" + from.printed() + "'"));
            case "haetae law lint" -> List.of(example(Say.EXAMPLE_LAW_LINT, "law lint"));
            case "haetae law test" -> List.of(example(Say.EXAMPLE_LAW_TEST, "law test"));
            case "haetae law coverage" -> List.of(example(Say.EXAMPLE_LAW_COVERAGE, "law coverage"));
            case "haetae law import" ->
                List.of(example(
                        Say.EXAMPLE_LAW_IMPORT, "law import title.xml --edition code-of-that-day --day", from.day()));
            case "haetae law skeleton" ->
                List.of(example(
                        Say.EXAMPLE_LAW_SKELETON,
                        "law skeleton title.xml --edition code --day",
                        from.day(),
                        "--sections",
                        from.cite()));
            case "haetae law export" ->
                List.of(example(Say.EXAMPLE_LAW_EXPORT, "law export --format asp --as-of", from.day()));
            case "haetae law mutate" -> List.of(example(Say.EXAMPLE_LAW_MUTATE, "law mutate --operator wait"));
            case "haetae law" ->
                List.of(
                        example(Say.EXAMPLE_LAW_SHOW, "law show", from.rule()),
                        example(Say.EXAMPLE_LAW_LIST, "law list"),
                        example(Say.EXAMPLE_LAW_FACTS, "law list facts"),
                        example(Say.EXAMPLE_LAW_SEARCH, "law search", from.words()),
                        example(Say.EXAMPLE_LAW_LINT, "law lint"),
                        example(Say.EXAMPLE_LAW_TEST, "law test"),
                        example(Say.EXAMPLE_LAW_COVERAGE, "law coverage"));
            case "haetae scenario list" -> List.of(example(Say.EXAMPLE_SCENARIO_LIST, "scenario list"));
            case "haetae scenario show" ->
                List.of(example(Say.EXAMPLE_SCENARIO_SHOW, "scenario show", from.scenario(), "--as-of", from.day()));
            case "haetae scenario" ->
                List.of(
                        example(Say.EXAMPLE_SCENARIO_LIST, "scenario list"),
                        example(Say.EXAMPLE_SCENARIO_SHOW, "scenario show", from.scenario()));
            default -> root(from);
        };
    }

    private static List<Example> root(Examples from) {
        return List.of(
                example(Say.EXAMPLE_RELIEF, "relief --scenario", from.scenario(), "--as-of", from.day()),
                example(Say.EXAMPLE_UNLOCK, "unlock", from.measure(), "--as-of", from.day()),
                example(Say.EXAMPLE_LAW_SHOW, "law show", from.rule()),
                example(Say.EXAMPLE_SCENARIO_LIST, "scenario list"));
    }

    private static List<Example> peopleList(Examples from) {
        List<Example> all = new ArrayList<>();
        from.people().get().ifPresent(people -> {
            all.add(example(Say.EXAMPLE_PEOPLE, "people list --as-of", from.day()));
            people.ground()
                    .ifPresent(ground -> all.add(example(Say.EXAMPLE_PEOPLE_GROUND, "people list --ground", ground)));
            people.announced()
                    .ifPresent(ground ->
                            all.add(example(Say.EXAMPLE_PEOPLE_ANNOUNCED, "people list --announced", ground)));
        });
        return all.isEmpty() ? root(from) : all;
    }

    private static List<Example> relief(Examples from) {
        List<Example> all = new ArrayList<>();
        String asked = "relief --scenario " + from.scenario() + " --as-of " + from.day();
        all.add(example(Say.EXAMPLE_RELIEF, asked));
        all.add(example(Say.EXAMPLE_OPENED, asked, "--measure", from.measure()));
        from.other()
                .ifPresent(other -> all.add(example(
                        Say.EXAMPLE_COLUMNS,
                        "relief --scenario",
                        from.scenario() + "," + other,
                        "--as-of",
                        from.day())));
        from.fact().ifPresent(fact -> all.add(example(Say.EXAMPLE_FACT, asked, "--fact", "'" + fact + "'")));
        from.reading().ifPresent(reading -> all.add(example(Say.EXAMPLE_READING, asked, "--reading", reading)));
        all.add(example(Say.EXAMPLE_KOREAN, asked, "--lang ko --format md"));
        return all;
    }

    private static List<Example> unlock(Examples from) {
        List<Example> all = new ArrayList<>();
        all.add(example(Say.EXAMPLE_UNLOCK, "unlock", from.measure(), "--as-of", from.day()));
        from.route()
                .ifPresent(route -> all.add(example(
                        Say.EXAMPLE_UNLOCK_ROUTE,
                        "unlock",
                        from.measure(),
                        "--route",
                        route,
                        "--scenario",
                        from.scenario(),
                        "--as-of",
                        from.day())));
        return all;
    }

    private static List<Example> plan(Examples from) {
        List<Example> all = new ArrayList<>();
        all.add(example(Say.EXAMPLE_PLAN, "plan --scenario", from.scenario(), "--as-of", from.day()));
        from.fact()
                .ifPresent(fact -> all.add(example(
                        Say.EXAMPLE_PLAN_COST,
                        "plan",
                        from.measure(),
                        "--cost",
                        fact.substring(0, fact.indexOf('=')) + "=5",
                        "--as-of",
                        from.day())));
        return all;
    }

    /** A promise that can be kept, so that the example answers: what is at will, or else the first there is. */
    private static List<Example> offer(Examples from) {
        return List.of(example(Say.EXAMPLE_OFFER, "offer 'offer waive " + from.measure() + "' --as-of", from.day()));
    }

    private static List<Example> duties(Examples from) {
        List<Example> all = new ArrayList<>();
        all.add(example(Say.EXAMPLE_DUTIES, "duties --as-of", from.day()));
        from.office()
                .ifPresent(office ->
                        all.add(example(Say.EXAMPLE_DUTIES_BY, "duties --as-of", from.day(), "--by", office)));
        from.duty()
                .ifPresent(cite ->
                        all.add(example(Say.EXAMPLE_DUTIES_SECTION, "duties --as-of", from.day(), "--section", cite)));
        all.add(example(Say.EXAMPLE_DUTIES_ICS, "duties --as-of", from.day(), "--format ics"));
        return all;
    }

    private static List<Example> criteria(Examples from) {
        List<Example> all = new ArrayList<>();
        from.conduct().ifPresent(conduct -> {
            String asked = "criteria --did " + conduct.did();
            all.add(example(Say.EXAMPLE_CRITERIA, asked, "--as-of", from.day()));
            all.add(example(Say.EXAMPLE_CRITERIA_ON, asked, "--knowingly --on", from.day()));
            conduct.threshold()
                    .ifPresent(words ->
                            all.add(example(Say.EXAMPLE_CRITERIA_MORE, asked, "--threshold", "'" + words + "'")));
        });
        return all.isEmpty() ? root(from) : all;
    }

    private static List<Example> applies(Examples from) {
        List<Example> all = new ArrayList<>();
        from.conduct().flatMap(ConductExample::measure).ifPresent(measure -> {
            all.add(example(Say.EXAMPLE_APPLIES, "applies", measure.id(), "--as-of", from.day()));
            all.add(example(
                    Say.EXAMPLE_APPLIES_DID,
                    "applies",
                    measure.cite(),
                    "--did",
                    measure.persons(),
                    "--as-of",
                    from.day()));
        });
        return all.isEmpty() ? root(from) : all;
    }

    private static List<Example> check(Examples from) {
        List<Example> all = new ArrayList<>();
        from.act().get().ifPresent(act -> all.add(example(Say.EXAMPLE_CHECK, "check", act)));
        return all.isEmpty() ? root(from) : all;
    }

    private static List<Example> diff(Examples from) {
        List<Example> all = new ArrayList<>();
        from.other()
                .ifPresent(other -> all.add(example(
                        Say.EXAMPLE_DIFF, "diff --scenario", from.scenario() + "," + other, "--as-of", from.day())));
        String next = java.time.LocalDate.parse(from.day()).plusYears(1).toString();
        all.add(example(Say.EXAMPLE_DIFF_DAYS, "diff --as-of", from.day(), "--to", next));
        return all;
    }

    private static List<Example> revoke(Examples from) {
        List<Example> all = new ArrayList<>();
        from.order()
                .get()
                .ifPresent(order -> all.add(example(Say.EXAMPLE_REVOKE, "revoke", order, "--as-of", from.day())));
        return all.isEmpty() ? root(from) : all;
    }

    private static List<Example> show(Examples from) {
        List<Example> all = new ArrayList<>();
        all.add(example(Say.EXAMPLE_LAW_SHOW, "law show", from.rule()));
        all.add(example(Say.EXAMPLE_LAW_CITE, "law show", from.cite(), "--as-of", from.day()));
        from.fact()
                .ifPresent(fact ->
                        all.add(example(Say.EXAMPLE_LAW_FACT, "law show", fact.substring(0, fact.indexOf('=')))));
        all.add(example(
                Say.EXAMPLE_LAW_VERDICT,
                "law show",
                from.rule(),
                "--scenario",
                from.scenario(),
                "--as-of",
                from.day()));
        return all;
    }

    private static Example example(Say says, String... words) {
        return new Example(Commands.NAME + " " + String.join(" ", words), says);
    }
}
