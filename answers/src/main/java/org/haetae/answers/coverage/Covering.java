package org.haetae.answers.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Stamp;
import org.haetae.answers.Unused;
import org.haetae.law.Law;
import org.haetae.law.cover.Coverage;
import org.haetae.law.lint.QuotedRules;
import org.haetae.law.text.Skeleton;

/** How much of the law whose skeleton a pack ships is in it. */
public final class Covering {
    private Covering() {}

    /**
     * Measures all packs that were read.
     *
     * @throws org.haetae.notation.BadInput if a skeleton cannot be read
     */
    public static CoverageAnswer answer(Law law, Ask ask) {
        List<Skeleton> skeletons = law.folder().map(Skeleton::in).orElseGet(() -> new ArrayList<>());
        return new CoverageAnswer(
                Stamp.of(law, ask), Coverage.of(law.pack(), skeletons), QuotedRules.of(law), Unused.of(ask, Set.of()));
    }
}
