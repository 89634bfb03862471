package org.haetae.law.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.cite.UslmRef;

/**
 * The sections from one to another, both included, as a code counts them: 12, 12a, 12b, 13.
 *
 * @param last under the same path as the first
 */
public record SectionRange(UslmRef first, UslmRef last) {
    private static final Pattern NUMBER = Pattern.compile("s(\\d{1,9})([A-Za-z-]*)(\\d{0,9})");
    private static final Comparator<Numbered> ORDER = Comparator.comparingInt(Numbered::whole)
            .thenComparing(Numbered::suffix)
            .thenComparingInt(Numbered::more);

    private record Numbered(int whole, String suffix, int more) {}

    /**
     * Checks that the two are sections of one code.
     *
     * @throws IllegalArgumentException if they are not
     */
    public SectionRange {
        if (number(first).isEmpty() || number(last).isEmpty() || !under(first).equals(under(last))) {
            throw new IllegalArgumentException("no two sections of one code: " + first + " " + last);
        }
    }

    /** The path both stand under. */
    public UslmRef under() {
        return new UslmRef(under(first));
    }

    /** Whether a section is one of them. */
    public boolean contains(UslmRef section) {
        return under(section).equals(under(first))
                && number(section)
                        .filter(number -> ORDER.compare(number(first).orElseThrow(), number) <= 0
                                && ORDER.compare(number, number(last).orElseThrow()) <= 0)
                        .isPresent();
    }

    /** The order in which a code counts sections. */
    public static Comparator<UslmRef> order() {
        Comparator<UslmRef> above = Comparator.comparing(SectionRange::under);
        return above.thenComparing(ref -> number(ref).orElse(new Numbered(Integer.MAX_VALUE, ref.path(), 0)), ORDER);
    }

    private static String under(UslmRef section) {
        int slash = section.path().lastIndexOf('/');
        return slash <= 0 ? "/" : section.path().substring(0, slash);
    }

    private static Optional<Numbered> number(UslmRef section) {
        Matcher matcher = NUMBER.matcher(section.path().substring(section.path().lastIndexOf('/') + 1));
        return matcher.matches()
                ? Optional.of(new Numbered(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2),
                        matcher.group(3).isEmpty() ? 0 : Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }
}
