package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Node;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.model.Controller;

/** A name of the vocabulary on a page: what it is, and where a reader goes from it. */
final class NameBlocks {
    private NameBlocks() {}

    static String headline(Wording wording, NameView name) {
        String kind = Family.of(name.kind())
                .map(family -> wording.say(family.named(1)))
                .orElse(name.kind());
        int n = name.uses().size();
        String used = wording.say(n == 0 ? Phrase.NAME_UNUSED : n == 1 ? Phrase.NAME_USED_ONCE : Phrase.NAME_USED, n);
        return wording.say(Phrase.NAME_HEAD, name.id(), kind, name.title()) + " " + used;
    }

    static void add(Wording wording, NameView name, List<String> given, List<Block> blocks) {
        List<Node> nodes = new ArrayList<>();
        if (name.kind().equals("fact")) {
            nodes.add(Node.of(wording.say(Phrase.NAME_GRADES, grades(wording, name))));
            nodes.add(Node.of(wording.say(Phrase.NAME_CONTROLLER, controller(wording, name))));
        }
        name.topic().ifPresent(topic -> nodes.add(Node.of(wording.say(Phrase.NAME_TOPIC, wording.name(topic)))));
        name.cite().ifPresent(cite -> nodes.add(Node.of(wording.say(Phrase.NAME_ABOUT, cite.printed()))));
        if (!name.options().isEmpty()) {
            List<Node> options = new ArrayList<>();
            name.options().forEach(option -> options.add(Node.of(option(wording, option))));
            nodes.add(Node.of(wording.say(Phrase.NAME_OPTIONS), options));
        }
        if (!name.members().isEmpty()) {
            List<Node> members = new ArrayList<>();
            name.members().forEach(member -> members.add(Node.of(member + " · " + wording.name(member))));
            nodes.add(Node.of(wording.say(Phrase.NAME_MEMBERS), members));
        }
        if (!name.at().isEmpty()) {
            nodes.add(Node.of(wording.say(Phrase.SHOW_AT, name.at())));
        }
        if (name.kind().equals("fact")) {
            given.forEach(line -> nodes.add(Node.of(line)));
        }
        if (!name.uses().isEmpty()) {
            List<Node> uses = new ArrayList<>();
            uses(wording, name.uses()).forEach(use -> uses.add(Node.of(use)));
            nodes.add(Node.of(wording.say(Phrase.SHOW_USES, name.uses().size()), uses));
        }
        blocks.add(new Block.Outline(nodes));
    }

    static String option(Wording wording, NameView.OptionText option) {
        String per =
                option.per().map(who -> " " + wording.say(Phrase.NAME_PER, who)).orElse("");
        Phrase phrase = option.byDefault() ? Phrase.NAME_DEFAULT : Phrase.NAME_OPTION;
        return wording.say(phrase, option.id(), option.title()) + per;
    }

    /** How a fact is graded, short enough for a column. */
    static String grades(Wording wording, NameView fact) {
        if (fact.scales().isEmpty()) {
            return wording.say(Phrase.NAME_YES_NO);
        }
        List<String> scales = new ArrayList<>();
        for (String scale : fact.scales()) {
            scales.add(wording.say(
                    switch (org.haetae.law.model.Fact.Scale.valueOf(scale)) {
                        case EXTENT -> Phrase.SCALE_EXTENT;
                        case VERIFICATION -> Phrase.SCALE_VERIFICATION;
                        case DURABILITY -> Phrase.SCALE_DURABILITY;
                    }));
        }
        return String.join(", ", scales);
    }

    static String controller(Wording wording, NameView fact) {
        Controller controller = Controller.valueOf(fact.controller().replace('-', '_'));
        return fact.office()
                .map(office -> wording.say(Phrase.NAME_JUDGEMENT, wording.name(office)))
                .orElseGet(() -> wording.say(Terms.of(controller)));
    }

    static List<String> uses(Wording wording, List<Use> uses) {
        List<String> lines = new ArrayList<>();
        for (Use use : uses) {
            String kind = Family.of(use.kind())
                    .map(family -> wording.say(family.named(1)))
                    .orElseGet(() ->
                            wording.say(use.kind().equals("scenario") ? Phrase.KIND_SCENARIO : Phrase.KIND_INSTRUMENT));
            String cite = use.cite().map(ref -> " · " + ref.printed()).orElse("");
            String title = use.title().equals(use.id().replace('-', ' ')) ? "" : " · " + use.title();
            boolean named = !use.kind().equals("not-encoded");
            lines.add(kind + (named ? " " + use.id() : "") + title + cite);
        }
        return lines;
    }
}
