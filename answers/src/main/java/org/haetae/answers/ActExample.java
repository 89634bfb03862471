package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.model.Act;
import org.haetae.law.model.Case;
import org.haetae.law.model.Expect;
import org.haetae.law.model.Target;

/** An act for an example that works: the first that the packs' own tests say runs, and that is found valid. */
final class ActExample {
    private ActExample() {}

    /** So that the whole command fits a line of help. */
    private static final int LONGEST = 80;

    /** What to type after {@code check}. */
    static Optional<String> of(Law law) {
        for (Case test : law.pack().cases()) {
            if (test.acts().size() == 1 && runs(test)) {
                Act act = test.acts().getFirst();
                Optional<ActText> text = text(act);
                boolean fits = text.isPresent() && typed(text.get()).length() <= LONGEST;
                if (fits && isValid(law, text.orElseThrow())) {
                    return text.map(ActExample::typed);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean runs(Case test) {
        for (Expect claim : test.expects()) {
            boolean runs = claim instanceof Expect.OfRoute of
                    && of.verdict().equals("EXERCISED")
                    && of.route().equals(test.acts().getFirst().rule());
            if (runs) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ActText> text(Act act) {
        ActText text = ActText.of(act.rule()).on(act.date().toString());
        if (act.kind().isPresent()) {
            text = text.with("--kind", act.kind().get());
        }
        text = act.by().isEmpty() ? text : text.with("--by", String.join(",", act.by()));
        text = act.to().isEmpty()
                ? text
                : text.with("--to", String.join(",", act.to().get()));
        List<String> over = new ArrayList<>();
        for (Target target : act.over()) {
            if (!(target instanceof Target.Named(String name))) {
                return Optional.empty();
            }
            over.add(name);
        }
        text = over.isEmpty() ? text : text.with("--over", String.join(",", over));
        text = act.of().isEmpty() ? text : text.with("--of", act.of().get());
        text = act.period().isEmpty()
                ? text
                : text.with("--for", act.period().get().text());
        return Optional.of(text);
    }

    private static boolean isValid(Law law, ActText text) {
        Ask ask = Ask.read(
                law,
                AskText.NOTHING.on(text.on().orElseThrow()),
                java.time.LocalDate.parse(text.on().orElseThrow()));
        return Check.answer(law, new Check.Question(ask, text)).holds();
    }

    private static String typed(ActText text) {
        StringBuilder typed =
                new StringBuilder(text.rule()).append(" --on ").append(text.on().orElseThrow());
        for (ActText.Part part : text.parts()) {
            boolean words = part.value().indexOf(' ') >= 0;
            typed.append(' ').append(part.option()).append(' ');
            typed.append(words ? "'" + part.value() + "'" : part.value());
        }
        return typed.toString();
    }
}
