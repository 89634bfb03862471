package org.haetae.answers.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haetae.law.model.Plain;

/**
 * What a paper says, and how it stands against the law of its day and the record.
 *
 * @param place page or note
 * @param rightValue what is right; empty where it need not be said
 * @param supersededOn the day from which it is no longer so
 * @param reading point and option under which it holds
 */
public record Claim(
        String paper,
        String n,
        String section,
        String place,
        Plain claim,
        Verdict verdict,
        String rightValue,
        Optional<String> supersededOn,
        Optional<String> reading,
        List<Decider> decides,
        String decidesKind,
        Plain note) {
    public Claim {
        decides = List.copyOf(decides);
    }

    /** How a claim was judged. */
    public enum Verdict {
        CONFIRMED,
        CONFIRMED_UNDER_A_READING,
        NEEDS_QUALIFICATION,
        WRONG_IN_A_DETAIL,
        SUPERSEDED,
        NOT_LAW,
        UNCHECKED;

        /** As it is typed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Verdict of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** In both languages. */
        public Plain plain() {
            return switch (this) {
                case CONFIRMED -> new Plain("confirmed", "맞음");
                case CONFIRMED_UNDER_A_READING -> new Plain("confirmed under a reading", "한 해석에서 맞음");
                case NEEDS_QUALIFICATION -> new Plain("needs qualification", "단서 필요");
                case WRONG_IN_A_DETAIL -> new Plain("wrong in a detail", "세부 오류");
                case SUPERSEDED -> new Plain("superseded", "이후 바뀜");
                case NOT_LAW -> new Plain("not law", "법이 아님");
                case UNCHECKED -> new Plain("unchecked", "확인 못함");
            };
        }
    }

    /**
     * What decides a claim.
     *
     * @param id a cite, or the id of a line of the record
     * @param text as people know it
     * @param title the heading it stands under, or what the line says; empty where it is not in the packs
     */
    public record Decider(String id, Kind kind, String text, String title) {
        /** Where it was found. */
        public enum Kind {
            PROVISION,
            RECORD,
            /** A cite of law that the packs do not hold yet. */
            NOT_IN_PACKS;

            String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }
}
