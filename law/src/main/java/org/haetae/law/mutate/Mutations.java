package org.haetae.law.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Vocabulary;
import org.haetae.notation.Document;
import org.haetae.notation.Line;
import org.haetae.notation.SourceText;
import org.haetae.notation.Word;

/**
 * Every wrong edit of a file of law, in its order. Works on the words of its lines, so that a change reads as a person would have
 * made it. What the kernel never evaluates is left alone: titles, grounds, forms, definitions, what is not encoded, and who is
 * only consulted.
 */
final class Mutations {
    private static final Set<String> SILENT = Set.of("not-encoded", "define", "grounds", "form", "group");
    private static final Set<String> EXCEPTIONS = Set.of("except", "unless", "notwithstanding");
    private static final Set<String> PERIODS = Set.of("days", "day", "months", "month", "years", "year");
    private static final Set<String> WAITS = Set.of("effective", "not-before");
    private static final Set<String> LISTS = Set.of("all-of", "any-of");
    /** A rule or line without these is not one, which the reader says: to lose them is no edit worth trying. */
    private static final Set<String> NEEDED = Set.of("imposed", "DEEMED", "rebutted", "who", "which");

    private final Vocabulary vocabulary;
    private final UslmRef instrument;
    private final List<Mutant> mutants = new ArrayList<>();
    private String rule = "";
    private String head = "";

    private Mutations(Vocabulary vocabulary, UslmRef instrument) {
        this.vocabulary = vocabulary;
        this.instrument = instrument;
    }

    /** All edits of a file that one of the operators makes. */
    static List<Mutant> of(SourceText source, UslmRef instrument, Vocabulary vocabulary) {
        Mutations mutations = new Mutations(vocabulary, instrument);
        Document document = Document.readBut(source, "test");
        for (Line line : document.lines("law")) {
            mutations.rule(line);
        }
        return List.copyOf(mutations.mutants);
    }

    private void rule(Line line) {
        head = line.words().getFirst().text();
        boolean named = line.words().size() > 1 && line.words().get(1).kind() == Word.Kind.NAME;
        rule = named && !head.equals("delegation") ? line.words().get(1).text() : head;
        if (SILENT.contains(head)) {
            return;
        }
        if (head.equals("delegation")) {
            drop(Operator.LINE, line);
            delegates(line);
        }
        words(line);
        line.children().forEach(this::part);
    }

    private void part(Line line) {
        Word first = line.words().getFirst();
        if (SILENT.contains(first.text())) {
            return;
        }
        boolean item = first.kind() == Word.Kind.LABEL || first.is("-");
        if (item) {
            drop(Operator.ITEM, line);
        } else if (EXCEPTIONS.contains(first.text())) {
            drop(Operator.EXCEPTION, line);
            eachOfList(Operator.EXCEPTION, line, 0);
        } else if (first.is("over")) {
            drop(Operator.SCOPE, line);
            eachOfList(Operator.SCOPE, line, 0);
        } else if (first.is("per")) {
            drop(Operator.SCOPE, line);
        } else if (first.is("subject-to")) {
            drop(Operator.NOTICE, line);
        } else if (first.is("activities")) {
            activities(line);
        } else if (WAITS.contains(first.text())) {
            drop(Operator.WAIT, line);
        } else if (first.kind() == Word.Kind.CAPITALS || !NEEDED.contains(first.text())) {
            drop(Operator.LINE, line);
        }
        words(line);
        line.children().forEach(this::part);
    }

    // one word of a line

    private void words(Line line) {
        List<Word> words = line.words();
        boolean waits = WAITS.contains(words.getFirst().text());
        boolean conduct = isConduct(line);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            switch (word.kind()) {
                case DATE -> {
                    java.time.LocalDate day = java.time.LocalDate.parse(word.text());
                    swap(Operator.DAY, line, word, day.plusDays(1).toString());
                    swap(Operator.DAY, line, word, day.minusDays(1).toString());
                }
                case NUMBER -> number(line, i, waits ? Operator.WAIT : Operator.PERIOD);
                case CAPITALS -> capitals(line, word);
                case NAME -> name(line, i, conduct);
                case QUOTED -> {
                    if (conduct && i > 0) {
                        without(Operator.SCOPE, line, i, i + 1);
                    }
                }
                case LABEL, CITE, MARK -> {}
            }
        }
    }

    /** Lines whose quoted words are thresholds of conduct; elsewhere they are titles. */
    private boolean isConduct(Line line) {
        Word first = line.words().getFirst();
        boolean limb = first.kind() == Word.Kind.LABEL || first.is("-");
        return first.is("who") || first.is("which") || limb && head.equals("criterion");
    }

    private void number(Line line, int i, Operator operator) {
        Word word = line.words().get(i);
        int count = Integer.parseInt(word.text());
        boolean period = isAt(line, i + 1, PERIODS);
        boolean share = i > 0 && line.words().get(i - 1).is("at-least") && isAt(line, i + 1, Set.of("of"));
        if (period || share) {
            swap(share ? Operator.JOIN : operator, line, word, String.valueOf(count + 1));
            if (count > 1) {
                swap(share ? Operator.JOIN : operator, line, word, String.valueOf(count - 1));
            }
        }
    }

    private static boolean isAt(Line line, int i, Set<String> valid) {
        return i < line.words().size()
                && line.words().get(i).kind() == Word.Kind.NAME
                && valid.contains(line.words().get(i).text());
    }

    private void capitals(Line line, Word word) {
        switch (word.text()) {
            case "MAY" -> swap(Operator.POWER, line, word, "SHALL");
            case "SHALL", "BY-LAW" -> swap(Operator.POWER, line, word, "MAY");
            case "IRREVERSIBLE" ->
                without(
                        Operator.GRADE,
                        line,
                        line.words().indexOf(word),
                        line.words().indexOf(word) + 1);
            default -> {
                step(line, word, names(Grade.Extent.values()));
                step(line, word, names(Grade.Verification.values()));
            }
        }
    }

    private static List<String> names(Enum<?>[] values) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        return names;
    }

    /** One step up, one step down; never to the lowest, which asks for nothing. */
    private void step(Line line, Word word, List<String> scale) {
        int at = scale.indexOf(word.text());
        if (at > 0 && at + 1 < scale.size()) {
            swap(Operator.GRADE, line, word, scale.get(at + 1));
        }
        if (at > 1) {
            swap(Operator.GRADE, line, word, scale.get(at - 1));
        }
    }

    private void name(Line line, int i, boolean conduct) {
        List<Word> words = line.words();
        String text = words.get(i).text();
        if (LISTS.contains(text)) {
            swap(Operator.JOIN, line, words.get(i), text.equals("all-of") ? "any-of" : "all-of");
        } else if (text.equals("to") && !conduct && i + 1 < words.size() && isTold(words.get(i + 1))) {
            recipients(line, i);
        } else if (text.equals("reading") && i + 2 < words.size() && isReading(words.get(i + 1))) {
            without(Operator.SCOPE, line, i, i + 3);
        } else if (text.equals("knowingly") && conduct || text.equals("personally")) {
            without(Operator.SCOPE, line, i, i + 1);
        } else if (text.equals("throughout") && i + 2 < words.size()) {
            without(Operator.PERIOD, line, i, i + 3);
        } else if (text.equals("consecutive") || text.equals("renewable")) {
            without(Operator.PERIOD, line, i - 1, i + 1);
        } else if (text.equals("with")
                && i > 0
                && Kind.of(words.get(i - 1).text()).isPresent()) {
            eachOfList(Operator.NOTICE, line, i);
        } else if (Kind.of(text).isPresent() && isPaper(line, i)) {
            paper(line, i);
        }
    }

    private boolean isTold(Word word) {
        return vocabulary.bodies().containsKey(word.text())
                || vocabulary.actors().containsKey(word.text());
    }

    private boolean isReading(Word word) {
        return vocabulary.readings().containsKey(word.text());
    }

    private static boolean isPaper(Line line, int i) {
        for (int before = 0; before < i; before++) {
            Word word = line.words().get(before);
            if (word.is("upon") || word.is("unless") || word.is("after")) {
                return true;
            }
        }
        return false;
    }

    private void paper(Line line, int i) {
        List<Word> words = line.words();
        if (i > 1 && words.get(i - 1).is("and")) {
            without(Operator.PAPER, line, i - 1, i + 1);
        } else if (isAt(line, i + 1, Set.of("and"))) {
            without(Operator.PAPER, line, i, i + 2);
        } else {
            List<String> kinds = Kind.words();
            int next = (kinds.indexOf(words.get(i).text()) + 1) % kinds.size();
            swap(Operator.PAPER, line, words.get(i), kinds.get(next));
        }
    }

    private void recipients(Line line, int to) {
        List<int[]> items = items(line, to + 1);
        for (int[] item : items) {
            if (items.size() > 1) {
                dropFrom(Operator.RECIPIENT, line, items, item);
            }
        }
        Word only = line.words().get(to + 1);
        Vocabulary.Body body = vocabulary.bodies().get(only.text());
        if (body != null && body.members().size() > 1) {
            List<String> fewer = body.members().subList(0, body.members().size() - 1);
            swap(Operator.RECIPIENT, line, only, String.join(", ", fewer));
        }
    }

    private void delegates(Line line) {
        eachOfList(Operator.SCOPE, line, 0);
    }

    private void activities(Line line) {
        drop(Operator.ITEM, line);
        List<Word> words = line.words();
        int from = 1;
        int parts = 0;
        for (Word word : words) {
            parts += word.is(";") ? 1 : 0;
        }
        for (int i = 1; parts > 0 && i <= words.size(); i++) {
            if (i == words.size() || words.get(i).is(";")) {
                without(Operator.ITEM, line, i == words.size() ? from - 1 : from, i == words.size() ? i : i + 1);
                from = i + 1;
            }
        }
    }

    // lists by commas

    /** First and last word, exclusive, of each item of a comma list that begins at a word. */
    private static List<int[]> items(Line line, int from) {
        List<Word> words = line.words();
        List<int[]> items = new ArrayList<>();
        int i = from;
        while (i < words.size()) {
            int start = i;
            while (i < words.size()
                    && (words.get(i).is("required-by")
                            || words.get(i).is("sections")
                            || words.get(i).is("section")
                            || words.get(i).is("of")
                            || words.get(i).is("statuses")
                            || words.get(i).is("measures"))) {
                i++;
            }
            if (i >= words.size() || words.get(i).kind() == Word.Kind.MARK) {
                break;
            }
            items.add(new int[] {start, i + 1});
            i++;
            if (i >= words.size() || !words.get(i).is(",")) {
                break;
            }
            i++;
        }
        return items;
    }

    private void eachOfList(Operator operator, Line line, int keyword) {
        List<int[]> items = items(line, keyword + 1);
        if (items.size() > 1) {
            items.forEach(item -> dropFrom(operator, line, items, item));
        }
    }

    /** The item with the comma after it; the last with the comma before. A word that opens a run of items stays for the rest. */
    private void dropFrom(Operator operator, Line line, List<int[]> items, int[] item) {
        int at = items.indexOf(item);
        boolean last = at == items.size() - 1;
        boolean opens = item[1] - item[0] > 1
                && !last
                && items.get(at + 1)[1] - items.get(at + 1)[0] == 1
                && !line.words().get(item[0]).is("of");
        int from = opens ? item[1] - 1 : item[0];
        if (last) {
            without(operator, line, item[0] - 1, item[1]);
        } else {
            without(operator, line, from, item[1] + 1);
        }
    }

    // making the edit

    private void drop(Operator operator, Line line) {
        Map<Integer, String> edits = new LinkedHashMap<>();
        drop(line, edits);
        add(operator, line, "", edits);
    }

    private static void drop(Line line, Map<Integer, String> edits) {
        edits.put(line.at().line(), "");
        line.children().forEach(child -> drop(child, edits));
    }

    private void swap(Operator operator, Line line, Word word, String other) {
        int from = word.column() - 1;
        change(
                operator,
                line,
                line.text().substring(0, from)
                        + other
                        + line.text().substring(from + word.shown().length()));
    }

    /** Without some words, first inclusive, last exclusive. */
    private void without(Operator operator, Line line, int first, int last) {
        int from = line.words().get(first).column() - 1;
        boolean toEnd = last >= line.words().size();
        String rest = toEnd ? "" : line.text().substring(line.words().get(last).column() - 1);
        String start = line.text().substring(0, from);
        boolean mark = rest.startsWith(",") || rest.startsWith(";");
        change(operator, line, (mark || toEnd ? start.stripTrailing() : start) + rest);
    }

    private void change(Operator operator, Line line, String text) {
        if (!text.isBlank()) {
            add(operator, line, text.strip(), Map.of(line.at().line(), text));
        }
    }

    private void add(Operator operator, Line line, String after, Map<Integer, String> edits) {
        mutants.add(
                new Mutant(operator, instrument, rule, line.at(), line.text().strip(), after, edits));
    }
}
