package org.haetae.answers.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.cite.UslmRef;

/**
 * A cite as people write it: of the Code, an act, an order, a regulation, a resolution, in English or Korean; or a section alone, whose
 * instrument is not said.
 *
 * @param whole its path; empty for a section alone
 * @param section the number of a section alone, such as {@code 401} or {@code 201b}; in lower case
 * @param labels what stands in brackets after it, outermost first
 */
record CiteTyped(Optional<UslmRef> whole, String section, List<String> labels) {
    private static final String NUMBER = "(\\d[\\da-z]*(?:[-.]\\d[\\da-z]*)*)";
    private static final String BRACKETS = "((?:\\s*\\([0-9a-z]+\\))*)";
    private static final String SECTION = "(?:sections?|sec\\.?|§+|s\\.|제)?\\s*";

    private static final Pattern CODE =
            Pattern.compile("(\\d+)\\s*(usc|u\\.s\\.c\\.|u\\.s\\.\\s?code|cfr|c\\.f\\.r\\.)(?:a\\.?)?\\s*" + SECTION
                    + NUMBER + BRACKETS);
    private static final Pattern ORDER =
            Pattern.compile("(?:executive\\s+order|e\\.?\\s?o\\.?|행정명령|eo-)\\s*(?:no\\.?|제)?\\s*([\\d,]+)\\s*호?(.*)");
    private static final Pattern ACT = Pattern.compile(
            "(?:public\\s+law|pub\\.?\\s*l\\.?|p\\.?\\s?l\\.?|공법)\\s*(?:no\\.?|제)?\\s*(\\d+)\\s*[-–—]\\s*(\\d+)\\s*호?(.*)");
    private static final Pattern RESOLUTION = Pattern.compile(
            "(?:s/res/|unscr\\s*|unsc\\s+resolution\\s*|resolution\\s*|(?:안보리\\s*)?결의\\s*(?:안\\s*)?(?:제\\s*)?)(\\d{3,4})(?:호|\\s*\\(\\d{4}\\))?");
    private static final Pattern REGISTER =
            Pattern.compile("(\\d+)\\s*(?:fr|f\\.\\s?r\\.|fed\\.\\s?reg\\.)\\s*([\\d,]+)");
    private static final Pattern REST = Pattern.compile(",?\\s*" + SECTION + NUMBER + "조?" + BRACKETS);
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:sections?|sec\\.?|§+|s\\.|article|art\\.?|제)\\s*)?" + NUMBER + BRACKETS + "\\s*조?" + BRACKETS);
    private static final Pattern LABEL = Pattern.compile("\\(([0-9a-z]+)\\)", Pattern.CASE_INSENSITIVE);

    CiteTyped {
        labels = List.copyOf(labels);
    }

    /** Empty where the text is no cite. */
    static Optional<CiteTyped> read(String typed) {
        String text = typed.strip();
        if (text.startsWith("/") && UslmRef.isPath(text)) {
            return Optional.of(new CiteTyped(Optional.of(new UslmRef(text)), "", List.of()));
        }
        String low = text.toLowerCase(Locale.ROOT);
        Matcher code = CODE.matcher(low);
        if (code.matches()) {
            String book = code.group(2).startsWith("u") ? "usc" : "cfr";
            return whole("/us/" + book + "/t" + code.group(1), code.group(3), labels(text));
        }
        Matcher order = ORDER.matcher(low);
        if (order.matches() && order.group(1).chars().anyMatch(Character::isDigit)) {
            return under("/us/eo/" + order.group(1).replace(",", ""), order.group(2), text);
        }
        Matcher act = ACT.matcher(low);
        if (act.matches()) {
            return under("/us/pl/" + act.group(1) + "/" + act.group(2), act.group(3), text);
        }
        Matcher resolution = RESOLUTION.matcher(low);
        if (resolution.matches()) {
            return path("/un/scr/" + resolution.group(1));
        }
        Matcher register = REGISTER.matcher(low);
        if (register.matches()) {
            return path("/us/fr/" + register.group(1) + "/" + register.group(2).replace(",", ""));
        }
        Matcher alone = ALONE.matcher(low);
        return alone.matches()
                ? Optional.of(new CiteTyped(Optional.empty(), alone.group(1), labels(text)))
                : Optional.empty();
    }

    /** An instrument, and perhaps a section of it. */
    private static Optional<CiteTyped> under(String instrument, String rest, String text) {
        if (rest.isBlank()) {
            return path(instrument);
        }
        Matcher section = REST.matcher(rest.strip());
        return section.matches() ? whole(instrument, section.group(1), labels(text)) : Optional.empty();
    }

    private static Optional<CiteTyped> path(String path) {
        return UslmRef.isPath(path)
                ? Optional.of(new CiteTyped(Optional.of(new UslmRef(path)), "", List.of()))
                : Optional.empty();
    }

    private static Optional<CiteTyped> whole(String book, String section, List<String> labels) {
        StringBuilder path = new StringBuilder(book + "/s" + section);
        labels.forEach(label -> path.append('/').append(label));
        return path(path.toString());
    }

    /** As they were typed: {@code (a)} and {@code (A)} are different items. */
    private static List<String> labels(String text) {
        List<String> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            labels.add(label.group(1));
        }
        return labels;
    }
}
