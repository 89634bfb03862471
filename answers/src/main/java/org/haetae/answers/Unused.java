package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.words.Phrase;

/**
 * Options that were given and read, and cannot change the answer. All questions take the same options; an answer that one of
 * them does not bear on says so, because an option that is ignored in silence reads as if it had counted.
 */
public record Unused(List<String> options) {
    public Unused {
        options = List.copyOf(options);
    }

    /**
     * The options that were said and are not among those that count.
     *
     * @param counted the options the answer does depend on
     */
    public static Unused of(Ask ask, Set<String> counted) {
        List<String> options = new ArrayList<>(ask.said());
        options.removeAll(counted);
        return new Unused(options);
    }

    /** The foot of a page that rests on no scenario, with what did not count before the notice. */
    public Page.Foot foot(Stamp stamp) {
        Page.Foot foot = stamp.shortFoot();
        if (options.isEmpty()) {
            return foot;
        }
        Phrase phrase = options.size() == 1 ? Phrase.FOOT_UNUSED_ONE : Phrase.FOOT_UNUSED;
        return foot.beforeNotice(stamp.wording().say(phrase, stamp.wording().and(options)));
    }

    public Json json() {
        return Json.texts(options);
    }
}
