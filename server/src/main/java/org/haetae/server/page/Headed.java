package org.haetae.server.page;

import java.util.Optional;

/**
 * A headline in two: its first sentence, which heads the page, and what follows, which stands under it. Nothing is left out.
 *
 * @param rest empty where there is one sentence only
 */
record Headed(String first, Optional<String> rest) {
    /** A full stop after fewer letters than this ends no sentence but an abbreviation. */
    private static final int SHORTEST_WORD = 3;

    private static final int SHORTEST = 30;

    static Headed of(String headline) {
        for (int stop = headline.indexOf(". ", SHORTEST); stop >= 0; stop = headline.indexOf(". ", stop + 1)) {
            char next = headline.charAt(stop + 2);
            int word = stop - 1;
            while (word >= 0 && Character.isLetter(headline.charAt(word))) {
                word--;
            }
            boolean hangul = headline.charAt(stop - 1) >= 0xAC00 && headline.charAt(stop - 1) <= 0xD7A3;
            boolean ended =
                    hangul || !Character.isLetter(headline.charAt(stop - 1)) || stop - 1 - word >= SHORTEST_WORD;
            boolean begins = Character.isUpperCase(next) || Character.isDigit(next) || next >= 0xAC00;
            boolean named = stop - 1 - word == SHORTEST_WORD && headline.startsWith("Pub", word + 1);
            if (ended && begins && !named) {
                return new Headed(headline.substring(0, stop + 1), Optional.of(headline.substring(stop + 2)));
            }
        }
        return new Headed(headline, Optional.empty());
    }
}
