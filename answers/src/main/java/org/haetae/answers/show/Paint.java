package org.haetae.answers.show;

/** Colours text for a terminal, or leaves it as it is. */
record Paint(boolean on) {
    private static final String RESET = "\u001b[0m";

    String of(String text, Tone tone) {
        String code = code(tone);
        return on && !code.isEmpty() && !text.isBlank() ? "\u001b[" + code + "m" + text + RESET : text;
    }

    /** Hues of the four basic colours; a terminal's own palette decides how they look. */
    private static String code(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case STRONG -> "1";
            case FAINT -> "2";
            case OPEN -> "32";
            case HELD -> "34";
            case PARTLY -> "33";
            case PEN -> "35";
            case SHUT -> "31";
        };
    }
}
