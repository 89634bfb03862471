package org.haetae.answers;

import org.haetae.answers.show.Shown;

/** The answer to a question, which every door can show in every format. */
public sealed interface Answer extends Shown
        permits ReliefAnswer,
                TakesAnswer,
                CriteriaAnswer,
                AppliesAnswer,
                LawShown,
                LawListed,
                NamesListed,
                LawLinted,
                LawTried,
                ScenariosListed,
                ScenarioShown,
                CheckAnswer,
                DiffAnswer,
                RevokeAnswer,
                VotesAnswer,
                TopicAnswer {
    /** Whether what was checked holds; answers that check nothing hold. */
    default boolean holds() {
        return true;
    }
}
