package org.haetae.answers.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.graph.Atom;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Standard;

/** Says in words what a way out takes: a fact at a grade, a judgement, a paper, time. */
public record ItemWording(Wording wording) {
    /**
     * Words for one thing.
     *
     * @param atom what it is, where it is one thing
     * @param item the words of the notation, which say what a group is
     * @param proof how well it must be shown
     */
    public String text(Optional<Atom> atom, String item, Optional<Standard.Proof> proof) {
        String text = text(atom, item);
        return proof.map(level -> wording.say(Phrase.ITEM_PROVEN, text, wording.say(Terms.of(level))))
                .orElse(text);
    }

    /** The same, where no level of proof is asked for. */
    public String text(Optional<Atom> atom, String item) {
        return atom.map(this::leaf).orElseGet(() -> group(item));
    }

    private String leaf(Atom atom) {
        return switch (atom) {
            case Atom.Reached reached -> reached(reached);
            case Atom.Judgement(String fact) -> wording.say(Phrase.ITEM_JUDGEMENT, wording.name(fact));
            case Atom.Paper(String rule, String what) -> paperOf(rule, what);
            case Atom.Outside outside -> paper(outside.what());
            case Atom.Passed passed -> passed(passed.what());
            case Atom.Found(String duty, boolean yes) ->
                wording.say(yes ? Phrase.ITEM_FOUND_YES : Phrase.ITEM_FOUND_NO, wording.ruleOrName(duty));
            case Atom.State state -> settled(state.what());
        };
    }

    private String reached(Atom.Reached atom) {
        Optional<Fact> fact =
                Optional.ofNullable(wording.pack().vocabulary().facts().get(atom.fact()));
        boolean graded = fact.map(Fact::isGraded).orElse(false);
        boolean extent =
                fact.filter(f -> f.scales().contains(Fact.Scale.EXTENT)).isPresent();
        String words = wording.name(atom.fact());
        if (graded) {
            words = wording.say(Phrase.ITEM_GRADED, grade(atom, extent), words);
        }
        String whole = words;
        return atom.throughout()
                .map(period -> wording.say(Phrase.ITEM_THROUGHOUT, whole, wording.period(period)))
                .orElse(whole);
    }

    /** "verified progress toward"; of what is done in full "complete, verified, irreversible". */
    private String grade(Atom.Reached atom, boolean extent) {
        List<String> marks = new ArrayList<>();
        switch (atom.verification()) {
            case CLAIMED -> {}
            case REPORTED -> marks.add(wording.say(Phrase.GRADE_REPORTED));
            case VERIFIED -> marks.add(wording.say(Phrase.GRADE_VERIFIED));
        }
        if (atom.irreversible()) {
            marks.add(wording.say(Phrase.GRADE_IRREVERSIBLE));
        }
        if (!extent) {
            return String.join(", ", marks);
        }
        String far = wording.say(extent(atom.extent()));
        if (marks.isEmpty()) {
            return far;
        }
        if (atom.extent() == Grade.Extent.COMPLETE) {
            marks.addFirst(far);
            return String.join(", ", marks);
        }
        return wording.say(Phrase.GRADE_MARKED, String.join(", ", marks), far);
    }

    private static Phrase extent(Grade.Extent extent) {
        return switch (extent) {
            case NONE -> Phrase.EXTENT_NONE;
            case COMMITTED -> Phrase.EXTENT_COMMITTED;
            case PROGRESS -> Phrase.EXTENT_PROGRESS;
            case STEPS -> Phrase.EXTENT_STEPS;
            case SIGNIFICANT -> Phrase.EXTENT_SIGNIFICANT;
            case COMPLETE -> Phrase.EXTENT_COMPLETE;
        };
    }

    private String paperOf(String rule, String what) {
        if (what.equals("done first")) {
            return wording.say(Phrase.ITEM_FIRST, wording.ruleOrName(rule));
        }
        return what.startsWith("act of ") ? wording.say(Phrase.ITEM_ACT_OF, wording.ruleOrName(rule)) : paper(what);
    }

    /** {@code written determination to committees with controls}: kinds, recipients and enclosures in plain words. */
    public String paper(String what) {
        int with = what.indexOf(" with ");
        String enclosed = with < 0 ? "" : listed(what.substring(with + 6));
        String front = with < 0 ? what : what.substring(0, with);
        int to = front.indexOf(" to ");
        String recipients = to < 0 ? "" : listed(front.substring(to + 4));
        String kinds = kinds(to < 0 ? front : front.substring(0, to));
        String addressed = recipients.isEmpty() ? kinds : wording.say(Phrase.PAPER_TO, kinds, recipients);
        return enclosed.isEmpty() ? addressed : wording.say(Phrase.PAPER_WITH, addressed, enclosed);
    }

    private String listed(String names) {
        return wording.and(wording.names(List.of(names.split(", ", -1))));
    }

    private String kinds(String words) {
        boolean written = words.startsWith("written ");
        List<String> kinds = new ArrayList<>();
        for (String word : (written ? words.substring(8) : words).split(" and ", -1)) {
            kinds.add(Kind.of(word).map(kind -> wording.say(kind(kind))).orElse(word));
        }
        String all = wording.and(kinds);
        return written ? wording.say(Phrase.PAPER_WRITTEN, all) : all;
    }

    private static Phrase kind(Kind kind) {
        return switch (kind) {
            case CERTIFICATION -> Phrase.KIND_CERTIFICATION;
            case DETERMINATION -> Phrase.KIND_DETERMINATION;
            case FINDING -> Phrase.KIND_FINDING;
            case REPORT -> Phrase.KIND_REPORT;
            case NOTICE -> Phrase.KIND_NOTICE;
            case PROCLAMATION -> Phrase.KIND_PROCLAMATION;
            case ORDER -> Phrase.KIND_ORDER;
            case REGULATION -> Phrase.KIND_REGULATION;
            case DESIGNATION -> Phrase.KIND_DESIGNATION;
            case JOINT_RESOLUTION -> Phrase.KIND_JOINT_RESOLUTION;
            case COURT_ORDER -> Phrase.KIND_COURT_ORDER;
            case COUNCIL_DECISION -> Phrase.KIND_COUNCIL_DECISION;
        };
    }

    /** {@code 12 months after determined}. */
    private String passed(String what) {
        int after = what.indexOf(" after ");
        if (after < 0) {
            return what;
        }
        String[] period = what.substring(0, after).split(" ", -1);
        String anchor = what.substring(after + 7);
        Phrase since = anchor.startsWith("determined") ? Phrase.AFTER_DETERMINED : Phrase.AFTER_IMPOSED;
        return wording.say(since, period(period[0], period[1]));
    }

    private String period(String count, String unit) {
        int n = Integer.parseInt(count);
        return wording.period(
                unit.startsWith("day")
                        ? new org.haetae.law.cite.Period.Days(n)
                        : unit.startsWith("month")
                                ? new org.haetae.law.cite.Period.Months(n)
                                : new org.haetae.law.cite.Period.Years(n));
    }

    /** What the engine settled before it looked at facts, in its own short words. */
    private String settled(String what) {
        int space = what.indexOf(' ');
        String rule = space < 0 ? what : wording.ruleOrName(what.substring(0, space));
        if (what.startsWith("nothing stops ")) {
            return wording.say(Phrase.ITEM_NOT_STOPPED);
        }
        if (what.endsWith(" lives") || what.endsWith(" is law")) {
            return wording.say(Phrase.ITEM_IN_FORCE, rule);
        }
        if (what.endsWith(" is open")) {
            return wording.say(Phrase.ITEM_LOCK_OPEN, rule);
        }
        return what.contains(" runs on ") ? wording.say(Phrase.ITEM_RUNNING, rule) : what;
    }

    /** {@code any of 2}, {@code at least 2 of 3}, {@code MET s3a}, a lock's or route's name. */
    private String group(String item) {
        String[] words = item.split(" ", -1);
        if (item.startsWith("any of")) {
            return wording.say(Phrase.GROUP_ANY);
        }
        if (item.startsWith("all")) {
            return wording.say(Phrase.GROUP_ALL);
        }
        if (item.startsWith("at least ")) {
            return wording.say(Phrase.GROUP_AT_LEAST, words[2]);
        }
        if (item.startsWith("MET ") || item.startsWith("COMPLETE ")) {
            Phrase phrase = item.startsWith("MET ") ? Phrase.GROUP_MET : Phrase.GROUP_ACHIEVED;
            return wording.say(phrase, wording.ruleOrName(words[1]));
        }
        return wording.ruleOrName(item);
    }
}
