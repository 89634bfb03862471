package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.VotePhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.model.Plain.Language;

/**
 * Votes in hand beside votes needed.
 *
 * @param rule the rule that counts; empty where the packs have none on the day
 * @param inHand empty where none were given
 * @param members as the asker's file has them
 * @param record votes and meetings up to the day up to which facts count
 */
public record VotesAnswer(
        Stamp stamp,
        Optional<VoteRule> rule,
        Optional<InHand> inHand,
        List<Votes.Member> members,
        List<VoteRecord> record)
        implements Answer {
    /** Votes counted so far. */
    record InHand(int votesFor, int against, int abstaining) {
        int cast() {
            return votesFor + against + abstaining;
        }
    }

    /** What the votes in hand make. */
    enum Result {
        CARRIED,
        /** Could still be carried. */
        OPEN,
        NOT_CARRIED,
        /** No votes given, or no rule to count them by. */
        NOT_ASKED
    }

    public VotesAnswer {
        members = List.copyOf(members);
        record = List.copyOf(record);
    }

    private Wording wording() {
        return stamp.wording();
    }

    private Result result() {
        if (rule.isEmpty() || inHand.isEmpty()) {
            return Result.NOT_ASKED;
        }
        int missing = missing();
        if (missing == 0) {
            return rule.get().alike() ? Result.CARRIED : Result.OPEN;
        }
        return undecided() >= missing ? Result.OPEN : Result.NOT_CARRIED;
    }

    private int missing() {
        return Math.max(0, rule.orElseThrow().needed() - inHand.orElseThrow().votesFor());
    }

    private int undecided() {
        return rule.orElseThrow().members() - inHand.orElseThrow().cast();
    }

    private String cite() {
        return rule.orElseThrow().route().cite().printed();
    }

    String headline() {
        Wording wording = wording();
        if (rule.isEmpty()) {
            return wording.say(
                    VotePhrase.HEAD_NO_RULE, wording.day(stamp.ask().asOf().law()));
        }
        int needed = rule.get().needed();
        int of = rule.get().members();
        if (inHand.isEmpty()) {
            return wording.say(VotePhrase.HEAD_NEEDED, needed, of, cite());
        }
        int have = inHand.get().votesFor();
        return switch (result()) {
            case CARRIED -> wording.say(VotePhrase.HEAD_CARRIED, have, of, needed, cite());
            case OPEN, NOT_ASKED ->
                wording.say(VotePhrase.HEAD_SHORT, have, of, needed, cite(), missing(), undecided());
            case NOT_CARRIED -> wording.say(VotePhrase.HEAD_LOST, have, of, needed, cite());
        };
    }

    // for people

    @Override
    public Page page() {
        Wording wording = wording();
        List<Block> blocks = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        rule.ifPresent(votes -> {
            inHand.ifPresent(hand -> nodes.add(Node.of(
                    wording.say(VotePhrase.IN_HAND, hand.votesFor(), hand.against(), hand.abstaining(), undecided()))));
            if (result() == Result.OPEN && missing() > 0) {
                nodes.add(Node.of(wording.say(VotePhrase.COULD_STILL, missing())));
            }
            nodes.add(Node.of(
                    votes.alike()
                            ? wording.say(VotePhrase.NO_VETO)
                            : wording.say(VotePhrase.NOT_ALIKE, votes.route().id())));
        });
        if (!nodes.isEmpty()) {
            blocks.add(new Block.Outline(nodes));
        }
        if (!members.isEmpty()) {
            blocks.add(new Block.Heading(wording.say(VotePhrase.MEMBERS)));
            blocks.add(new Block.Grid(memberTable()));
        }
        String until = stamp.ask().asOf().facts().toString();
        if (record.isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(VotePhrase.RECORD_NONE, until)));
        } else {
            blocks.add(new Block.Heading(wording.say(VotePhrase.RECORD, until)));
            blocks.add(new Block.Grid(recordTable()));
            // addresses do not fit a column
            List<Node> sources = new ArrayList<>();
            for (VoteRecord line : record) {
                sources.add(Node.of(line.date() + ": " + wording.asWritten(line.source())));
            }
            blocks.add(new Block.Outline(List.of(Node.of(wording.say(VotePhrase.SOURCES), sources))));
            if (record.stream().anyMatch(line -> line.mark().equals("memory"))) {
                blocks.add(new Block.Sentence(wording.say(VotePhrase.RECORD_MEMORY)));
            }
        }
        return new Page(headline(), blocks, stamp.foot(verify()));
    }

    private List<String> verify() {
        return rule.filter(votes -> votes.route().life().verify())
                .map(votes -> List.of(votes.route().id()))
                .orElse(List.of());
    }

    private Table memberTable() {
        Wording wording = wording();
        List<List<Cell>> rows = new ArrayList<>();
        for (Votes.Member member : members) {
            rows.add(Table.row(member.name(), wording.say(of(member.vote()))));
        }
        return Table.of(
                List.of(
                        new Table.Column("member", wording.say(VotePhrase.COLUMN_MEMBER), true),
                        new Table.Column("vote", wording.say(VotePhrase.COLUMN_VOTE), false)),
                rows);
    }

    private static VotePhrase of(Votes.Vote vote) {
        return switch (vote) {
            case FOR -> VotePhrase.VOTE_FOR;
            case AGAINST -> VotePhrase.VOTE_AGAINST;
            case ABSTAIN -> VotePhrase.VOTE_ABSTAIN;
            case UNKNOWN -> VotePhrase.VOTE_UNKNOWN;
        };
    }

    private Table recordTable() {
        Wording wording = wording();
        List<List<Cell>> rows = new ArrayList<>();
        for (VoteRecord line : record) {
            rows.add(Table.row(
                    line.date(),
                    line.tally().orElse(""),
                    wording.say(outcome(line)),
                    words(line),
                    wording.say(mark(line))));
        }
        return Table.of(
                List.of(
                        new Table.Column("date", wording.say(VotePhrase.COLUMN_DATE), false),
                        new Table.Column("tally", wording.say(VotePhrase.COLUMN_TALLY), false),
                        new Table.Column("outcome", wording.say(VotePhrase.COLUMN_OUTCOME), true),
                        new Table.Column("what", wording.say(VotePhrase.COLUMN_WHAT), true),
                        new Table.Column("mark", wording.say(VotePhrase.COLUMN_MARK), true)),
                rows);
    }

    private String words(VoteRecord line) {
        return wording().language() == Language.KO && !line.korean().isEmpty() ? line.korean() : line.what();
    }

    private static VotePhrase mark(VoteRecord line) {
        return switch (line.mark()) {
            case "read" -> VotePhrase.MARK_READ;
            case "part" -> VotePhrase.MARK_PART;
            default -> VotePhrase.MARK_MEMORY;
        };
    }

    /** Of a vote, whether it found what the rule of the day asked about needs; of the rest, its kind. */
    private VotePhrase outcome(VoteRecord line) {
        return switch (line.kind()) {
            case "vote" -> {
                if (line.votesFor().isEmpty() || rule.isEmpty()) {
                    yield VotePhrase.OUTCOME_NOT_KNOWN;
                }
                boolean carried = line.votesFor().getAsInt() >= rule.get().needed();
                yield carried ? VotePhrase.OUTCOME_CARRIED : VotePhrase.OUTCOME_NOT_CARRIED;
            }
            case "no-vote" -> VotePhrase.OUTCOME_NO_VOTE;
            case "meeting" -> VotePhrase.OUTCOME_HELD;
            case "closed-talks" -> VotePhrase.OUTCOME_CLOSED;
            default -> VotePhrase.OUTCOME_NO_RECORD;
        };
    }

    // for programs

    @Override
    public Table table() {
        List<String> keys =
                new ArrayList<>(List.of("id", "date", "kind", "for", "against", "abstain", "what", "mark", "source"));
        keys.addAll(StampColumns.KEYS);
        List<Table.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new Table.Column(key, key, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (VoteRecord line : record) {
            List<String> cells = new ArrayList<>(List.of(
                    line.id(),
                    line.date(),
                    line.kind(),
                    text(line.votesFor()),
                    text(line.against()),
                    text(line.abstaining()),
                    words(line),
                    line.mark(),
                    line.source()));
            cells.addAll(StampColumns.cells(stamp, stamp.reading()));
            rows.add(Table.row(cells.toArray(String[]::new)));
        }
        return Table.of(columns, rows);
    }

    private static String text(java.util.OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    @Override
    public Json json() {
        return stamp.json("unsc/1", headline())
                .put("result", result().name().replace('_', '-'))
                .put(
                        "rule",
                        rule.<Json>map(votes -> Json.fields()
                                        .put("route", votes.route().id())
                                        .put("cite", votes.route().cite().path())
                                        .put("needed", votes.needed())
                                        .put("members", votes.members())
                                        .put("alike", votes.alike())
                                        .put("verify", votes.route().life().verify()))
                                .orElse(new Json.Nothing()))
                .put(
                        "inHand",
                        inHand.<Json>map(hand -> Json.fields()
                                        .put("for", hand.votesFor())
                                        .put("against", hand.against())
                                        .put("abstain", hand.abstaining()))
                                .orElse(new Json.Nothing()))
                .put(
                        "members",
                        Json.rows(
                                members,
                                member -> Json.fields()
                                        .put("member", member.name())
                                        .put("vote", member.vote().name())))
                .put(
                        "record",
                        Json.rows(
                                record,
                                line -> Json.fields()
                                        .put("id", line.id())
                                        .put("date", line.date())
                                        .put("kind", line.kind())
                                        .put("for", whole(line.votesFor()))
                                        .put("against", whole(line.against()))
                                        .put("abstain", whole(line.abstaining()))
                                        .put("what", words(line))
                                        .put("mark", line.mark())
                                        .put("source", line.source())
                                        .put("note", line.note())));
    }

    private static Json whole(java.util.OptionalInt number) {
        return number.isPresent() ? new Json.Whole(number.getAsInt()) : new Json.Nothing();
    }
}
