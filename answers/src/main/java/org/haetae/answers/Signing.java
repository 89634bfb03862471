package org.haetae.answers;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;

/**
 * The form of the act a way out takes, in the language of the answer.
 *
 * @param signers who makes it, each with those he may leave it to; empty where the law does it without anybody's paper
 * @param papers what it is, as the law names it; empty where it names no paper
 * @param follows the rule from whose act it follows, in plain words
 * @param to whom it must reach, as the law names them
 * @param members of those bodies that have members, all of them
 * @param per of what single case each act must be; empty where one act is for all
 * @param term how long one act runs; empty where the law does not say
 * @param renewable one may follow another, as the law says
 * @param ends what it does is for good, so that no time runs
 * @param renewals how it goes on when its time is over
 */
public record Signing(
        List<String> signers,
        List<String> papers,
        Optional<String> follows,
        List<String> to,
        List<String> members,
        List<String> per,
        String term,
        boolean renewable,
        boolean ends,
        List<Renewal> renewals) {
    /**
     * A way to go on.
     *
     * @param term how long that runs; empty where the law does not say
     */
    public record Renewal(String route, String title, String term, UslmRef cite) {}

    public Signing {
        signers = List.copyOf(signers);
        papers = List.copyOf(papers);
        to = List.copyOf(to);
        members = List.copyOf(members);
        per = List.copyOf(per);
        renewals = List.copyOf(renewals);
    }
}
