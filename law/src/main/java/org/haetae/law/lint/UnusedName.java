package org.haetae.law.lint;

import java.util.Collection;
import java.util.Set;
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
        unused("actor", vocabulary.actors().keySet(), used, vocabulary, findings);
        unused("body", vocabulary.bodies().keySet(), used, vocabulary, findings);
        unused("class", vocabulary.classes().keySet(), used, vocabulary, findings);
        unused("word", vocabulary.words().keySet(), used, vocabulary, findings);
        unused("ground", vocabulary.grounds().keySet(), used, vocabulary, findings);
        unused("topic", vocabulary.topics().keySet(), used, vocabulary, findings);
        unused("group", vocabulary.groups().keySet(), used, vocabulary, findings);
    }

    private static void unused(
            String kind, Collection<String> declared, Set<String> used, Vocabulary vocabulary, Findings findings) {
        for (String name : declared) {
            if (!used.contains(name)) {
                Position at = vocabulary.place(kind, name).orElse(Position.ofFile("vocabulary"));
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
