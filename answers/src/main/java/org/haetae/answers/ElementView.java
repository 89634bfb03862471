package org.haetae.answers;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.ActAnswer;

/**
 * One element of an act beside what the law asks, in the language of the answer.
 *
 * @param stated empty where the act does not say
 * @param over rows it concerns; empty if it concerns all the act is aimed at
 */
record ElementView(
        ActAnswer.Part part,
        ActAnswer.Mark mark,
        String stated,
        String required,
        Optional<UslmRef> cite,
        List<String> over) {
    ElementView {
        over = List.copyOf(over);
    }

    boolean isOpen() {
        return mark == ActAnswer.Mark.NOT_STATED;
    }

    boolean isWrong() {
        return mark == ActAnswer.Mark.WRONG;
    }
}
