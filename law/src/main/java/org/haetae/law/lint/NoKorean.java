package org.haetae.law.lint;

import org.haetae.law.model.Fact;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Reading;

/** A fact, reading or option without plain words in both languages. */
final class NoKorean implements Check {
    private static final String HINT = "add its plain words in Korean after those in English";

    @Override
    public String code() {
        return "L022";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Fact fact : view.pack().vocabulary().facts().values()) {
            if (isOneLanguage(fact.plain())) {
                findings.problem(fact.at(), "the fact " + fact.id() + " has no words in Korean", HINT);
            }
        }
        for (Reading reading : view.pack().vocabulary().readings().values()) {
            if (reading.at().line() == 0) {
                continue; // built in
            }
            boolean option = reading.options().stream().anyMatch(o -> isOneLanguage(o.plain()));
            if (isOneLanguage(reading.words()) || option) {
                findings.problem(
                        reading.at(),
                        "the reading " + reading.id() + " or an option of it has no words in Korean",
                        HINT);
            }
        }
    }

    static boolean isOneLanguage(Plain plain) {
        return plain.english().equals(plain.korean());
    }
}
