package org.haetae.answers.words;

import java.util.ArrayList;
import java.util.List;
import org.haetae.law.eval.Reason;

/** Says in words why a verdict or standing is what it is. */
public record ReasonWording(Wording wording) {
    public String text(Reason reason) {
        List<String> names = new ArrayList<>();
        reason.names().forEach(name -> names.add(wording.ruleOrName(name)));
        String all = wording.and(names);
        return switch (reason.word()) {
            case OFFICE -> wording.say(Phrase.REASON_OFFICE, all);
            case RECIPIENT -> wording.say(Phrase.REASON_RECIPIENT, all);
            case PERIOD -> wording.say(Phrase.REASON_PERIOD, String.join(", ", reason.names()));
            case WAIT -> wording.say(Phrase.REASON_WAIT);
            case CASE -> wording.say(Phrase.REASON_CASE);
            case ENCLOSURE -> wording.say(Phrase.REASON_ENCLOSURE, all);
            case NOTICE -> wording.say(Phrase.REASON_NOTICE, all);
            case LOCK -> wording.say(Phrase.REASON_LOCK, all);
            case KIND -> wording.say(Phrase.REASON_KIND, new ItemWording(wording).paper(all));
            case ONCE -> wording.say(Phrase.REASON_ONCE);
            case RUN -> wording.say(Phrase.REASON_RUN);
            case UNLESS -> wording.say(Phrase.REASON_UNLESS);
            case RESTS_ON -> wording.say(Phrase.REASON_RESTS_ON, all);
            case CARRIED_OUT -> wording.say(Phrase.REASON_CARRIED_OUT, all);
            case EXCEPT -> wording.say(Phrase.REASON_EXCEPT);
            case TEXT -> wording.say(Phrase.REASON_TEXT);
            case TERMINATED -> wording.say(Phrase.REASON_TERMINATED, all);
            case LASTS -> wording.say(Phrase.REASON_LASTS);
            case TRIGGER -> wording.say(Phrase.REASON_TRIGGER);
            case HELD -> wording.say(Phrase.REASON_HELD, all);
            case FORMAL -> wording.say(Phrase.REASON_FORMAL);
        };
    }
}
