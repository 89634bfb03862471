package org.haetae.answers;

import java.util.List;
import java.util.Optional;
import org.haetae.answers.words.ActPhrase;
import org.haetae.law.cite.UslmRef;

/**
 * Something that comes out otherwise, in the language of the answer.
 *
 * @param id a rule's name, or an effect in the words of the notation, or a person
 * @param because what made it so; empty where the answer as a whole says it
 * @param readings only points of which some option leads elsewhere
 */
record Change(
        Sort sort,
        String id,
        String title,
        Optional<UslmRef> cite,
        State before,
        State after,
        List<String> because,
        List<MeasureView.OptionView> readings,
        boolean verify) {
    enum Sort {
        STATUS(ActPhrase.SORT_STATUS),
        MEASURE(ActPhrase.SORT_MEASURE),
        EFFECT(ActPhrase.SORT_EFFECT),
        DUTY(ActPhrase.SORT_DUTY),
        PERSON(ActPhrase.SORT_PERSON),
        CASE(ActPhrase.SORT_CASE);

        final ActPhrase words;

        Sort(ActPhrase words) {
            this.words = words;
        }
    }

    /**
     * How it is.
     *
     * @param standing a code; empty where there is no such thing
     * @param outcome a code; empty where nothing can be lifted
     */
    record State(String standing, String outcome, String words) {}

    Change {
        because = List.copyOf(because);
        readings = List.copyOf(readings);
    }

    Change because(List<String> reasons) {
        return new Change(sort, id, title, cite, before, after, reasons, readings, verify);
    }
}
