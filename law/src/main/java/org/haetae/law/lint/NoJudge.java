package org.haetae.law.lint;

import org.haetae.law.model.NotEncoded;

/** Words left to judgement without saying whose. */
final class NoJudge implements Check {
    @Override
    public String code() {
        return "L053";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (NotEncoded words : view.pack().all(NotEncoded.class)) {
            if (words.reason() == NotEncoded.Reason.EVALUATIVE
                    && words.judgedBy().isEmpty()) {
                findings.problem(
                        words.at(),
                        "words that somebody must judge, and nobody is named who does",
                        "add , judged-by ACTOR");
            }
        }
    }
}
