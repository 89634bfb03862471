package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** A sentence or part of one that answers say, in every language. */
public interface Spoken {
    /** In a language, with {@code parts} put in. */
    String in(Language language, Object... parts);

    /** A text with {@code {0}} and so on replaced by what the answer puts in; what is put in is not looked into again. */
    static String filled(String text, Object... parts) {
        if (parts.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            boolean part = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int index = part ? text.charAt(i + 1) - '0' : -1;
            if (part && index >= 0 && index < parts.length) {
                filled.append(parts[index]);
                i += 3;
            } else {
                filled.append(text.charAt(i));
                i++;
            }
        }
        return filled.toString();
    }
}
