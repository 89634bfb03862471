package org.haetae.law.lint;

import org.haetae.law.model.NotEncoded;

/** Words that will be encoded and are not yet: listed and counted. */
final class LeftForLater implements Check {
    @Override
    public String code() {
        return "L005";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (NotEncoded words : view.pack().all(NotEncoded.class)) {
            if (words.reason() == NotEncoded.Reason.LATER) {
                String what = words.note().orElse(words.words().isEmpty() ? "all of it" : "\"" + words.words() + "\"");
                findings.note(
                        words.at(),
                        words.cite() + " left for later: " + what,
                        "encode it, or say why it has no effect");
            }
        }
    }
}
