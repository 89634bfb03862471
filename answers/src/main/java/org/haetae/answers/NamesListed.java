package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.NotEncoded;

/** All names of one kind: facts, readings, offices, measures, ways out, duties. */
public record NamesListed(Stamp stamp, Family family, List<NameView> names, Unused unused) implements Answer {
    /** In a table for people; JSON and CSV hold all. */
    private static final int USES_SHOWN = 3;

    public NamesListed {
        names = List.copyOf(names);
    }

    private LocalDate day() {
        return stamp.ask().asOf().law();
    }

    private boolean areRules() {
        return !Names.VOCABULARY.contains(family.kind());
    }

    private String headline() {
        Wording wording = stamp.wording();
        int n = names.size();
        String what = wording.say(family.named(n));
        if (!areRules()) {
            return wording.say(Phrase.NAMES_HEAD, n, what);
        }
        long living = names.stream().filter(name -> name.livesOn(day())).count();
        return wording.say(Phrase.NAMES_HEAD_RULES, n, what, living, wording.day(day()));
    }

    @Override
    public Page page() {
        List<Block> blocks = new ArrayList<>();
        if (family == Family.LEFT_OUT) {
            blocks.add(new Block.Sentence(reasons()));
        }
        blocks.add(new Block.Grid(shown()));
        return new Page(headline(), blocks, unused.foot(stamp));
    }

    /** How the number of all that is left out comes to the number in the foot of answers. */
    private String reasons() {
        Wording wording = stamp.wording();
        Map<NotEncoded.Reason, Integer> counts = new EnumMap<>(NotEncoded.Reason.class);
        for (NotEncoded words : wording.pack().all(NotEncoded.class)) {
            counts.merge(words.reason(), 1, Integer::sum);
        }
        return wording.say(
                Phrase.LEFT_OUT_REASONS,
                counts.getOrDefault(NotEncoded.Reason.LATER, 0),
                stamp.leftOut(),
                wording.day(day()),
                counts.getOrDefault(NotEncoded.Reason.EVALUATIVE, 0),
                counts.getOrDefault(NotEncoded.Reason.NO_EFFECT, 0),
                counts.getOrDefault(NotEncoded.Reason.OUT_OF_SCOPE, 0));
    }

    // for people: the columns that say something of this kind

    private Table shown() {
        Wording wording = stamp.wording();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(column("id", Phrase.COLUMN_NAME, family == Family.FACTS));
        columns.add(column("title", areRules() ? Phrase.COLUMN_TITLE : Phrase.COLUMN_WORDS, true));
        switch (family) {
            case FACTS -> {
                columns.add(column("scales", Phrase.COLUMN_GRADES, true));
                columns.add(column("controller", Phrase.COLUMN_CONTROLLER, true));
            }
            case READINGS -> columns.add(column("options", Phrase.COLUMN_OPTIONS, true));
            case BODIES -> columns.add(column("members", Phrase.COLUMN_MEMBERS, true));
            case GROUNDS -> columns.add(column("topic", Phrase.COLUMN_TOPIC, true));
            case ACTORS, CLASSES, TOPICS, GROUPS, WORDS -> {
                if (names.stream().anyMatch(name -> !name.aka().isEmpty())) {
                    columns.add(column("aka", Phrase.COLUMN_ALSO_SAID, true));
                }
            }
            case STATUSES, CRITERIA, MEASURES, ROUTES, LOCKS, DUTIES, DELEGATIONS, DEFINITIONS, LEFT_OUT -> {
                if (names.stream()
                        .anyMatch(name ->
                                name.modality().isPresent() || !name.by().isEmpty())) {
                    columns.add(column("modality", Phrase.COLUMN_MODALITY, false));
                    columns.add(column("by", Phrase.COLUMN_WHO, true));
                }
                columns.add(column("cite", Phrase.COLUMN_CITE, true));
                columns.add(column("inForce", Phrase.COLUMN_IN_FORCE, true));
            }
        }
        if (!areRules()) {
            columns.add(column("uses", Phrase.COLUMN_USED, true));
        }
        Map<String, List<List<Cell>>> groups = new LinkedHashMap<>();
        for (NameView name : names) {
            List<Cell> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(Cell.of(cell(wording, name, column.key()))));
            String group = family == Family.FACTS ? cell(wording, name, "topic") : "";
            groups.computeIfAbsent(Wording.sentence(group), _ -> new ArrayList<>())
                    .add(cells);
        }
        List<Table.Group> grouped = new ArrayList<>();
        groups.forEach((title, rows) -> grouped.add(new Table.Group(title, rows)));
        return new Table(columns, grouped);
    }

    private Table.Column column(String key, Phrase title, boolean yields) {
        return new Table.Column(key, stamp.wording().say(title), yields);
    }

    private static String cell(Wording wording, NameView name, String key) {
        return switch (key) {
            case "id" -> name.id();
            case "title" -> name.title();
            case "aka" -> String.join(", ", name.aka());
            case "scales" -> NameBlocks.grades(wording, name);
            case "controller" -> NameBlocks.controller(wording, name);
            case "topic" -> name.topic().map(wording::name).orElse("");
            case "options" -> options(name);
            case "members" -> String.join(", ", wording.names(name.members()));
            case "modality" ->
                name.modality().map(word -> wording.say(Terms.of(word))).orElse("");
            case "by" -> wording.or(wording.names(name.by()));
            case "cite" -> name.cite().map(UslmRef::printed).orElse("");
            case "inForce" -> span(name);
            case "uses" -> uses(name);
            default -> throw new IllegalStateException("no column " + key);
        };
    }

    private static String span(NameView name) {
        String from = name.from().map(day -> day + " ..").orElse("..");
        return name.until().map(day -> from + " " + day).orElse(from);
    }

    /** The default stands first and is marked. */
    private static String options(NameView name) {
        List<String> ids = new ArrayList<>();
        name.options().forEach(option -> ids.add(option.id() + (option.byDefault() ? "*" : "")));
        return String.join(", ", ids);
    }

    /** What the law does with it; scenarios that give a fact are told where the fact is shown. */
    private static String uses(NameView name) {
        List<String> ids = new ArrayList<>();
        name.uses().stream()
                .filter(use -> !use.kind().equals("scenario") && !use.kind().equals("not-encoded"))
                .forEach(use -> ids.add(use.id()));
        int more = ids.size() - USES_SHOWN;
        return more <= 0 ? String.join(", ", ids) : String.join(", ", ids.subList(0, USES_SHOWN)) + " +" + more;
    }

    // for programs: all that is known of any name

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of(
                "kind",
                "id",
                "aka",
                "title",
                "scales",
                "controller",
                "office",
                "topic",
                "members",
                "options",
                "cite",
                "modality",
                "verb",
                "by",
                "from",
                "until",
                "verify",
                "at",
                "uses")) {
            columns.add(new Table.Column(key, key, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (NameView name : names) {
            rows.add(Table.row(
                    name.kind(),
                    name.id(),
                    String.join(" ", name.aka()),
                    name.title(),
                    String.join(" ", name.scales()),
                    name.controller(),
                    name.office().orElse(""),
                    name.topic().orElse(""),
                    String.join(" ", name.members()),
                    options(name).replace(", ", " "),
                    name.cite().map(UslmRef::path).orElse(""),
                    name.modality().map(Terms::code).orElse(""),
                    name.verb().orElse(""),
                    String.join(" ", name.by()),
                    name.from().map(Object::toString).orElse(""),
                    name.until().map(Object::toString).orElse(""),
                    String.valueOf(name.verify()),
                    name.at(),
                    String.join(" ", name.useIds())));
        }
        return Table.of(columns, rows);
    }

    @Override
    public Json json() {
        return stamp.shortJson("law-names/1", headline())
                .put("what", family.word())
                .put("names", Json.rows(names, NameView::json))
                .put("unused", unused.json());
    }
}
