package org.haetae.law.model;

/** Plain words in both languages of the product. */
public record Plain(String english, String korean) {
    public static Plain same(String text) {
        return new Plain(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> english;
            case KO -> korean;
        };
    }

    /** The languages answers are given in. */
    public enum Language {
        EN,
        KO
    }
}
