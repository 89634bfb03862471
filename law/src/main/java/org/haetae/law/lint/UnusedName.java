package org.haetae.law.lint;

import java.util.Collection;
import java.util.Set;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Vocabulary;
import org.haetae.notation.Position;

/**
 * An office, body, class or word that nothing uses; a ground, topic or group is a note, since these are lists of the
 * field that a pack may declare whole.
 */
final class UnusedName implements Check {
    private static final Set<String> LISTS = Set.of("ground", "topic", "group");

    @Override
    public String code() {
        return "L023";
    }

    @Override
    public void look(PackView view, Findings findings) {
        Vocabulary vocabulary = view.pack().vocabulary();
        Set<String> used = NamesUsed.in(view);
        // the model keeps places of facts only; a name is found by its own word
        Position at = vocabulary.facts().values().stream()
                .findFirst()
                .map(Fact::at)
                .map(Position::file)
                .map(Position::ofFile)
                .orElse(Position.ofFile("vocabulary"));
        unused("actor", vocabulary.actors().keySet(), used, at, findings);
        unused("body", vocabulary.bodies().keySet(), used, at, findings);
        unused("class", vocabulary.classes().keySet(), used, at, findings);
        unused("word", vocabulary.words().keySet(), used, at, findings);
        unused("ground", vocabulary.grounds().keySet(), used, at, findings);
        unused("topic", vocabulary.topics().keySet(), used, at, findings);
        unused("group", vocabulary.groups().keySet(), used, at, findings);
    }

    private static void unused(
            String kind, Collection<String> declared, Set<String> used, Position at, Findings findings) {
        for (String name : declared) {
            if (!used.contains(name)) {
                String message = "nothing uses the " + kind + " " + name;
                String hint = "use it, or take it out of the vocabulary";
                if (LISTS.contains(kind)) {
                    findings.note(at, message, hint);
                } else {
                    findings.problem(at, message, hint);
                }
            }
        }
    }
}
