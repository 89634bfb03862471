package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.MeasureView.GroundView;
import org.haetae.answers.MeasureView.OptionView;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;

/** A measure opened for people: how it stands, why it is there, what follows, what it turns on, its ways out. */
final class ReliefOpened {
    private final ReliefAnswer answer;
    private final Wording wording;
    private final RouteOutline routes;

    ReliefOpened(ReliefAnswer answer) {
        this.answer = answer;
        this.wording = answer.wording();
        this.routes = new RouteOutline(wording, answer.stamp().ask().asOf().law());
    }

    void add(ReliefAnswer.Column column, List<Block> blocks) {
        String scenario = answer.columns().size() > 1 ? column.scenario() + ": " : "";
        for (MeasureView view : column.measures()) {
            String outcome = Terms.glyph(view.outcome().word()) + " "
                    + wording.say(Terms.of(view.outcome().word()));
            blocks.add(new Block.Heading(scenario + view.id() + " · " + view.title() + " · " + outcome));
            List<Node> nodes = new ArrayList<>();
            nodes.add(Node.of(standing(view)));
            String note = new Notes(wording).opened(view);
            if (!note.isEmpty()) {
                nodes.add(Node.of(wording.say(Phrase.OPEN_NOTE, note)));
            }
            grounds(view, nodes);
            if (!view.judged().isEmpty()) {
                nodes.add(Node.of(wording.say(Phrase.OPEN_JUDGED, String.join("; ", view.judged()))));
            }
            view.then()
                    .forEach(then -> nodes.add(new Node(
                            wording.say(
                                    then.owedNow() ? Phrase.OPEN_OWED_NOW : Phrase.OPEN_THEN_OWED,
                                    then.cite().printed(),
                                    then.title()),
                            Tone.STRONG,
                            List.of())));
            nodes.addAll(readings(wording, view.readings()));
            nodes.addAll(routes.nodes(scenario + view.id(), view.routes()));
            blocks.add(new Block.Outline(nodes));
        }
    }

    private String standing(MeasureView view) {
        List<String> parts = new ArrayList<>();
        parts.add(view.cite().printed());
        if (!view.aka().isEmpty()) {
            parts.add(String.join(", ", view.aka()));
        }
        view.modality().ifPresent(modality -> parts.add(wording.say(Terms.of(modality))));
        String words = wording.say(Terms.of(view.standing()));
        Phrase dated = switch (view.standing()) {
            case OWED -> Phrase.OPEN_OWED;
            case ENDED -> Phrase.OPEN_ENDED;
            case OPERATES, HELD, NOT_IMPOSED, UNKNOWN, READING -> Phrase.OPEN_SINCE;
        };
        String standing = view.since()
                .map(day -> wording.say(dated, words, wording.day(day)))
                .orElse(words);
        parts.add(standing);
        view.because().forEach(reason -> parts.add(reason.text()));
        return String.join(" · ", parts);
    }

    private void grounds(MeasureView view, List<Node> nodes) {
        String test = grounds(view, true);
        String reason = grounds(view, false);
        if (!test.isEmpty()) {
            nodes.add(Node.of(wording.say(Phrase.OPEN_GROUND_TEXT, test)));
        }
        if (!reason.isEmpty()) {
            nodes.add(Node.of(wording.say(Phrase.OPEN_GROUND_REASON, reason)));
        }
    }

    private static String grounds(MeasureView view, boolean inText) {
        return String.join(
                ", ",
                view.grounds().stream()
                        .filter(ground -> ground.inText() == inText)
                        .map(GroundView::words)
                        .toList());
    }

    /** A node for each point, a part for each option and what it gives. */
    static List<Node> readings(Wording wording, List<OptionView> options) {
        List<Node> nodes = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (OptionView first : options) {
            if (done.contains(first.point())) {
                continue;
            }
            done.add(first.point());
            List<Node> parts = new ArrayList<>();
            for (OptionView option : options) {
                if (option.point().equals(first.point())) {
                    parts.add(Node.of(wording.say(
                            Phrase.OPEN_OPTION, option.option(), option.optionWords(), option.givesWords())));
                }
            }
            nodes.add(Node.of(wording.say(Phrase.OPEN_TURNS_ON, first.point(), first.pointWords()), parts));
        }
        return nodes;
    }
}
