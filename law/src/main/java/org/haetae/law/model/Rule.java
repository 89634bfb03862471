package org.haetae.law.model;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.Position;

/** Anything a law fence can hold. */
public sealed interface Rule permits Row, Criterion, Route, Lock, Duty, Delegation, Definition, NotEncoded {
    Head head();

    /**
     * What every rule has.
     *
     * @param id unique in all packs; the name it is called by
     * @param title plain words, where the rule has them
     * @param aka other names of it, such as a record number
     * @param cite the pin cite of the heading it stands under
     * @param under the cites of all headings above it, outermost first, and its own
     * @param encodes what else of the law it stands for, besides its own cite and those of its items
     * @param instrument the cite of the instrument it stands in
     * @param life of the rule, within that of its heading and instrument
     */
    record Head(
            String id,
            Optional<Plain> title,
            List<String> aka,
            UslmRef cite,
            List<UslmRef> under,
            List<Dated<UslmRef>> encodes,
            UslmRef instrument,
            Life life,
            Position at) {
        public Head {
            aka = List.copyOf(aka);
            under = List.copyOf(under);
            encodes = List.copyOf(encodes);
        }
    }

    default String id() {
        return head().id();
    }

    default UslmRef cite() {
        return head().cite();
    }

    default Life life() {
        return head().life();
    }

    default Position at() {
        return head().at();
    }
}
