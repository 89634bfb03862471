package org.haetae.law.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.cite.Labels;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/**
 * Plain text of one section, order or notice. The first line is its path, with {@code (EXCERPT)} where it is not the whole. Then
 * come lines that begin with their labels, in any of the forms people publish: {@code ##### (a) Heading}, {@code (a)
 * __Heading__}, a label alone, {@code Sec. 2.}, {@code [§ 302(b), 131 Stat. 941]}. How labels nest is told from how they count.
 *
 * <p>What is not the law is left out: links behind their words, footnote marks, the line of credits and all after it, and the
 * heading of the next chapter. A number set apart by two spaces is a footnote mark; one with a single space before it cannot be
 * told from a word and stays.
 */
final class PlainText {
    private static final String EXCERPT = "(EXCERPT)";

    /** Labels a line begins with at most; deeper no statute goes. */
    private static final int ON_A_LINE = 7;

    private static final Pattern LABEL = Pattern.compile("^\\(([0-9A-Za-z]{1,6}(?:-\\d+)?)\\)(?=\\s|\\(|$)\\s*");
    private static final Pattern SECTION =
            Pattern.compile("^(?:Section|Sec\\.|SECTION|SEC\\.)\\s+(\\d+[A-Za-z]?)\\.\\s*");
    private static final Pattern TITLE = Pattern.compile("(?U)^§\\s*[0-9A-Za-z-]+\\.?\\s*");
    private static final Pattern NOTE =
            Pattern.compile("^\\[§\\s*(\\d+[A-Za-z]*)((?:\\([0-9A-Za-z]+\\))*),[^\\]]*]\\s*");
    private static final Pattern CREDIT = Pattern.compile(
            "^\\(\\[?(?:Pub\\. L\\.|R\\.S\\.|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\\.? \\d)");
    private static final Pattern NEXT = Pattern.compile(
            "^(?:SUBTITLE|SUBCHAPTER|CHAPTER|SUBPART|PART|Subtitle|Subchapter|Chapter|Subpart|Part) [IVXLC\\dA-Z]+\\s*\u2014.*");

    /** A label that is open: what follows may stand under it. */
    private record Level(Labels.Place place, UslmRef cite) {}

    /** A line that begins with labels, or with none. */
    private record Marked(List<String> labels, String text, boolean heading) {}

    private final UslmRef root;
    private final List<SectionText.Passage> passages = new ArrayList<>();
    private final List<Level> open = new ArrayList<>();
    private UslmRef base;
    private boolean bare;

    private PlainText(UslmRef root) {
        this.root = root;
        this.base = root;
    }

    /**
     * Reads a text.
     *
     * @return empty where the first line is no path, which makes it a text about something else
     */
    static Optional<SectionText> read(SourceText source) {
        List<String> lines = source.lines();
        if (source.text().length() > UslmXml.LONGEST) {
            throw new BadInput(
                    Position.ofFile(source.name()),
                    "a text of more than " + UslmXml.LONGEST + " characters",
                    "one section a file");
        }
        String first = lines.isEmpty() ? "" : lines.getFirst().strip();
        boolean excerpt = first.endsWith(EXCERPT);
        String path =
                excerpt ? first.substring(0, first.length() - EXCERPT.length()).strip() : first;
        if (!UslmRef.isPath(path)) {
            return Optional.empty();
        }
        PlainText reader = new PlainText(new UslmRef(path));
        List<Marked> marked = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String text = line.strip();
            if (CREDIT.matcher(text).find()) {
                break;
            }
            if (!text.isEmpty() && !NEXT.matcher(text).matches() && !text.startsWith("Source: ")) {
                marked.add(marked(text));
            }
        }
        for (int i = 0; i < marked.size(); i++) {
            reader.line(marked, i);
        }
        if (reader.passages.isEmpty()) {
            throw new BadInput(Position.ofFile(source.name()), "a path with no text under it", "the text of " + path);
        }
        return Optional.of(new SectionText(reader.root, excerpt, reader.passages));
    }

    private static Marked marked(String line) {
        String text = line.replaceFirst("^#+ ", "");
        boolean heading = text.length() < line.length();
        List<String> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (labels.size() < ON_A_LINE
                && label.find()
                && !Labels.places(label.group(1)).isEmpty()) {
            labels.add(label.group(1));
            text = text.substring(label.end());
            label = LABEL.matcher(text);
        }
        if (text.startsWith("__") && text.endsWith("__") && text.length() > 4) {
            heading = true;
            text = text.substring(2, text.length() - 2);
        }
        return new Marked(labels, text, heading);
    }

    /** The words alone. */
    private static String plain(String line) {
        return Markup.removed(line)
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[,;.])", "")
                .strip();
    }

    private void line(List<Marked> all, int at) {
        Marked line = all.get(at);
        String text = line.text();
        if (line.labels().isEmpty()) {
            Matcher note = NOTE.matcher(text);
            Matcher section = SECTION.matcher(text);
            if (note.find()) {
                begin(new UslmRef(root.path() + "/s" + note.group(1)).child(note.group(2)), text.substring(note.end()));
            } else if (section.find()) {
                begin(new UslmRef(root.path() + "/s" + section.group(1)), text.substring(section.end()));
            } else if (TITLE.matcher(text).find()) {
                add(root, true, TITLE.matcher(text).replaceFirst(""));
            } else {
                add(here(text), line.heading(), text);
                bare = false;
            }
            return;
        }
        for (int i = 0; i < line.labels().size(); i++) {
            open(line.labels().get(i), next(all, at, i));
        }
        boolean followed = at + 1 < all.size() && all.get(at + 1).labels().isEmpty();
        boolean heading = line.heading() || followed && isHeading(text);
        add(open.getLast().cite(), heading, text);
        bare = text.isEmpty() || heading;
    }

    private void begin(UslmRef cite, String rest) {
        base = cite;
        open.clear();
        Marked inside = marked(rest);
        for (String label : inside.labels()) {
            open(label, "");
        }
        add(open.isEmpty() ? base : open.getLast().cite(), false, inside.text());
        bare = inside.text().isEmpty();
    }

    /** Text on a line of its own after a label is a heading if it begins with a capital and does not end a sentence. */
    private static boolean isHeading(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && ".,;:\u2014-".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Where a line without a label belongs: to the last label, or, going on in lower case after its end, to what is above it. */
    private UslmRef here(String text) {
        if (open.isEmpty()) {
            return base;
        }
        boolean goesOn = !bare && Character.isLowerCase(text.charAt(0));
        if (!goesOn) {
            return open.getLast().cite();
        }
        open.removeLast();
        return open.isEmpty() ? base : open.getLast().cite();
    }

    private void add(UslmRef cite, boolean heading, String text) {
        String words = plain(text);
        if (!words.isEmpty()) {
            passages.add(new SectionText.Passage(cite, heading, words));
        }
    }

    // nesting

    /** The label after one: on the same line, or the first on a line below. */
    private static String next(List<Marked> all, int line, int label) {
        List<String> same = all.get(line).labels();
        if (label + 1 < same.size()) {
            return same.get(label + 1);
        }
        for (Marked below : all.subList(line + 1, all.size())) {
            if (!below.labels().isEmpty()) {
                return below.labels().getFirst();
            }
        }
        return "";
    }

    private void open(String label, String next) {
        List<Labels.Place> places = Labels.places(label);
        int depth = -1;
        Optional<Labels.Place> sibling = Optional.empty();
        for (int i = open.size() - 1; i >= 0 && sibling.isEmpty(); i--) {
            Labels.Place before = open.get(i).place();
            sibling = places.stream()
                    .filter(place ->
                            place.follows(before) || place.equals(before) && label.length() > 1 && isInserted(label))
                    .findFirst();
            depth = i;
        }
        Optional<Labels.Place> child = places.stream()
                .filter(place -> place.number() == 1
                        && open.stream().noneMatch(level -> level.place().style() == place.style()))
                .reduce((_, last) -> last);
        boolean under = child.isPresent()
                && (sibling.isEmpty() || goesWith(next, child.get()) && !goesWith(next, sibling.get()));
        if (under) {
            push(child.get(), label);
        } else if (sibling.isPresent()) {
            while (open.size() > depth) {
                open.removeLast();
            }
            push(sibling.get(), label);
        } else {
            skipTo(places, label);
        }
    }

    private static boolean isInserted(String label) {
        return label.indexOf('-') > 0
                || Character.isDigit(label.charAt(0)) && !Character.isDigit(label.charAt(label.length() - 1));
    }

    private static boolean goesWith(String next, Labels.Place place) {
        return Labels.places(next).stream().anyMatch(after -> after.follows(place));
    }

    /** A list that begins late, or in which labels are missing or come twice: no way of counting is ever open twice. */
    private void skipTo(List<Labels.Place> places, String label) {
        for (boolean later : new boolean[] {true, false}) {
            for (int i = open.size() - 1; i >= 0; i--) {
                Labels.Place before = open.get(i).place();
                for (Labels.Place place : places) {
                    if (place.style() == before.style() && (!later || place.number() > before.number())) {
                        while (open.size() > i) {
                            open.removeLast();
                        }
                        push(place, label);
                        return;
                    }
                }
            }
        }
        push(places.getFirst(), label);
    }

    private void push(Labels.Place place, String label) {
        UslmRef above = open.isEmpty() ? base : open.getLast().cite();
        open.add(new Level(place, above.child("(" + label + ")")));
    }
}
