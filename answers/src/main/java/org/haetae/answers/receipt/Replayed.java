package org.haetae.answers.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.ReceiptPhrase;
import org.haetae.law.model.Plain.Language;

/**
 * What is not as it was when a receipt was written.
 *
 * @param language of this answer
 * @param same whether the same bytes came out
 * @param changes what changed: version, packs, inputs, code, result
 */
public record Replayed(Language language, boolean same, List<Change> changes) implements TopicAnswer {
    /**
     * One thing that changed.
     *
     * @param what version, pack, input, code or result
     * @param name of the file, or the line of the answer
     * @param before as in the receipt; empty where it was not there
     * @param now empty where it is not there any more
     */
    public record Change(String what, String name, String before, String now) {}

    /** Lines of the answer that are told; more are counted. */
    private static final int LINES = 20;

    public Replayed {
        changes = List.copyOf(changes);
    }

    /** Sets a receipt beside what came out now. */
    public static Replayed of(Language language, Receipt then, Receipt now) {
        List<Change> changes = new ArrayList<>();
        if (!then.version().equals(now.version())) {
            changes.add(new Change("version", "", then.version(), now.version()));
        }
        hashes("pack", then.packs(), now.packs(), changes);
        hashes("input", then.inputs(), now.inputs(), changes);
        if (then.code() != now.code()) {
            changes.add(new Change("code", "", String.valueOf(then.code()), String.valueOf(now.code())));
        }
        boolean same = then.answer().equals(now.answer()) && then.code() == now.code();
        List<String> before = then.answer().lines().toList();
        List<String> after = now.answer().lines().toList();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String was = i < before.size() ? before.get(i) : "";
            String is = i < after.size() ? after.get(i) : "";
            if (!was.equals(is)) {
                changes.add(new Change("result", String.valueOf(i + 1), was, is));
            }
        }
        return new Replayed(language, same, changes);
    }

    private static void hashes(String what, Map<String, String> then, Map<String, String> now, List<Change> changes) {
        then.forEach((name, hash) -> {
            String other = Optional.ofNullable(now.get(name)).orElse("");
            if (!other.equals(hash)) {
                changes.add(new Change(what, name, hash, other));
            }
        });
        now.forEach((name, hash) -> {
            if (!then.containsKey(name)) {
                changes.add(new Change(what, name, "", hash));
            }
        });
    }

    @Override
    public boolean holds() {
        return same;
    }

    private long count(String what) {
        return changes.stream().filter(change -> change.what().equals(what)).count();
    }

    private String headline() {
        return same
                ? ReceiptPhrase.SAME.in(language)
                : ReceiptPhrase.CHANGED.in(language, count("result"), count("version"), count("pack"), count("input"));
    }

    @Override
    public Page page() {
        List<Node> nodes = new ArrayList<>();
        int results = 0;
        for (Change change : changes) {
            boolean result = change.what().equals("result");
            results += result ? 1 : 0;
            if (!result || results <= LINES) {
                nodes.add(node(change));
            }
        }
        if (results > LINES) {
            nodes.add(Node.of(ReceiptPhrase.MORE.in(language, results - LINES)));
        }
        List<Block> blocks = nodes.isEmpty() ? List.of() : List.of(new Block.Outline(nodes));
        return new Page(headline(), blocks, new Page.Foot(List.of(), List.of(Phrase.NOTICE.in(language))));
    }

    private Node node(Change change) {
        ReceiptPhrase phrase = switch (change.what()) {
            case "version" -> ReceiptPhrase.VERSION;
            case "pack" -> ReceiptPhrase.PACK;
            case "input" -> ReceiptPhrase.INPUT;
            case "code" -> ReceiptPhrase.CODE;
            default -> ReceiptPhrase.RESULT;
        };
        String none = ReceiptPhrase.NONE.in(language);
        return Node.of(
                phrase.in(language, change.name()),
                List.of(
                        Node.of(ReceiptPhrase.BEFORE.in(
                                language, change.before().isEmpty() ? none : change.before())),
                        Node.of(ReceiptPhrase.NOW.in(language, change.now().isEmpty() ? none : change.now()))));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String key : List.of("what", "name", "before", "now")) {
            columns.add(new Table.Column(key, key, true));
        }
        return Table.of(
                columns,
                changes.stream()
                        .map(change -> Table.row(change.what(), change.name(), change.before(), change.now()))
                        .toList());
    }

    @Override
    public Json json() {
        return Json.fields()
                .put("schema", "replay/1")
                .put("same", same)
                .put("headline", headline())
                .put("notice", Phrase.NOTICE.in(language))
                .put(
                        "changes",
                        Json.rows(
                                changes,
                                change -> Json.fields()
                                        .put("what", change.what())
                                        .put("name", change.name())
                                        .put("before", change.before())
                                        .put("now", change.now())));
    }
}
