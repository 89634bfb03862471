package org.haetae.answers.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.haetae.answers.words.OwnPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.party.Reach.Sure;
import org.haetae.party.Rings;

/**
 * The chains as a picture: SVG 1.1, no script, no font of its own, no address outside. Owners stand on the left of what they own; each
 * box and arrow tells itself in words. Colour never speaks alone: a sign and a word stand in each box, its frame is thick where it is
 * blocked and broken where that is only possible. It has a white ground of its own, so that it reads on a dark page and on paper.
 */
final class OwnPicture {
    /** Of more parties those with nothing to tell are left out, and then the last. */
    private static final int MOST = 60;

    private static final int BOX = 210;
    private static final int HIGH = 40;
    private static final int GAP = 120;
    private static final int LINE = 58;
    private static final int TOP = 60;

    private final OwnAnswer answer;
    private final OwnWords words;
    private final Wording wording;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, int[]> places = new LinkedHashMap<>();
    private final List<StakeLine> lines = new ArrayList<>();
    private final Map<String, Integer> arrived = new HashMap<>();
    private int left;

    OwnPicture(OwnAnswer answer) {
        this.answer = answer;
        this.words = new OwnWords(answer);
        this.wording = answer.stamp().wording();
    }

    String svg() {
        Set<String> shown = shown();
        left = answer.parties().size() - shown.size();
        for (StakeLine line : answer.lines()) {
            if (shown.contains(line.stake().owner())
                    && shown.contains(line.stake().asset())) {
                lines.add(line);
            }
        }
        place(shown);
        int width = 2 * BOX + GAP;
        int height = TOP;
        for (int[] place : places.values()) {
            width = Math.max(width, place[0] + BOX + 30);
            height = Math.max(height, place[1] + LINE);
        }
        height += 70;
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
                + "\" font-family=\"sans-serif\" font-size=\"12\">");
        String title = wording.say(
                OwnPhrase.PICTURE, wording.day(answer.stamp().ask().asOf().law()));
        line("<title id=\"t\">" + escaped(title) + "</title>");
        line("<desc id=\"d\">" + escaped(wording.say(OwnPhrase.PICTURE_DESC, places.size(), lines.size())) + "</desc>");
        line("<defs><marker id=\"a\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\""
                + " orient=\"auto-start-reverse\"><path d=\"M0 0L8 4L0 8z\" fill=\"#333\"/></marker></defs>");
        line("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        text(8, 22, 16, title);
        lines.forEach(this::arrow);
        places.forEach((key, place) -> box(words.party(key), place[0], place[1]));
        legend(height - 40);
        line("</svg>");
        return out.toString();
    }

    /** All, if they are few; else those with something to tell and their owners, as far as there is room. */
    private Set<String> shown() {
        Set<String> shown = new HashSet<>();
        boolean few = answer.parties().size() <= MOST;
        for (Weighed party : answer.parties()) {
            boolean tells = party.all() != Sure.NO || !party.risks().isEmpty();
            if (few) {
                shown.add(party.key());
            } else if (tells && party.body()) {
                Set<String> more = new HashSet<>(Set.of(party.key()));
                party.stakes().forEach(line -> more.add(line.stake().owner()));
                more.addAll(shown);
                if (more.size() <= MOST) {
                    shown.addAll(more);
                }
            }
        }
        return shown;
    }

    /** Those who hang together in a band of their own; in it by how far below its first owners each stands, near the middle of its owners. */
    private void place(Set<String> shown) {
        Rings rings = Rings.of(lines.stream().map(StakeLine::stake).toList());
        Map<String, List<String>> owners = new HashMap<>();
        Map<String, List<String>> next = new HashMap<>();
        for (StakeLine line : lines) {
            String owner = line.stake().owner();
            String asset = line.stake().asset();
            owners.computeIfAbsent(asset, _ -> new ArrayList<>()).add(owner);
            next.computeIfAbsent(asset, _ -> new ArrayList<>()).add(owner);
            next.computeIfAbsent(owner, _ -> new ArrayList<>()).add(asset);
        }
        int top = TOP;
        Set<String> seen = new HashSet<>();
        List<String> byName = shown.stream()
                .sorted(Comparator.comparing((String key) -> words.party(key).name())
                        .thenComparing(key -> key))
                .toList();
        for (String start : byName) {
            if (!seen.contains(start)) {
                top = band(together(start, next, seen), rings, owners, top) + LINE / 3;
            }
        }
    }

    private static List<String> together(String start, Map<String, List<String>> next, Set<String> seen) {
        List<String> band = new ArrayList<>(List.of(start));
        seen.add(start);
        for (int i = 0; i < band.size(); i++) {
            for (String other : next.getOrDefault(band.get(i), List.of())) {
                if (seen.add(other)) {
                    band.add(other);
                }
            }
        }
        return band;
    }

    /** Where the next band may begin. */
    private int band(List<String> band, Rings rings, Map<String, List<String>> owners, int top) {
        Map<Integer, List<String>> columns = new TreeMap<>();
        band.forEach(key -> columns.computeIfAbsent(rings.depth(key), _ -> new ArrayList<>())
                .add(key));
        int bottom = top;
        for (Map.Entry<Integer, List<String>> column : columns.entrySet()) {
            Map<String, Double> middle = new HashMap<>();
            for (String key : column.getValue()) {
                middle.put(
                        key,
                        owners.getOrDefault(key, List.of()).stream()
                                .filter(places::containsKey)
                                .mapToInt(owner -> places.getOrDefault(owner, new int[2])[1])
                                .average()
                                .orElse(top));
            }
            column.getValue()
                    .sort(Comparator.comparing((String key) -> middle.getOrDefault(key, 0.0))
                            .thenComparing(key -> words.party(key).name())
                            .thenComparing(key -> key));
            int y = top;
            for (String key : column.getValue()) {
                places.put(key, new int[] {8 + column.getKey() * (BOX + GAP), y});
                y += LINE;
            }
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void text(double x, double y, int size, String text) {
        line("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-size=\"" + size + "\" fill=\"#111\">"
                + escaped(text) + "</text>");
    }

    private void box(Weighed party, int x, int y) {
        String said = words.name(party) + ": " + words.word(party.all()) + " · " + String.join("; ", words.why(party));
        line("<g><title>" + escaped(said) + "</title>");
        frame(party.all(), x, y, BOX, HIGH);
        text(x + 8.0, y + 16.0, 12, cut(party.name(), 32));
        String held = party.body() ? " · " + OwnWords.share(party.held()) : "";
        String risk = party.risks().isEmpty() ? "" : " · ! " + words.risks(party.risks());
        text(x + 8.0, y + 32.0, 11, cut(words.word(party.all()) + held + risk, 36));
        line("</g>");
    }

    private void frame(Sure sure, int x, int y, int width, int high) {
        String frame = switch (sure) {
            case YES -> "fill=\"#f6d6b8\" stroke-width=\"2.5\"";
            case PERHAPS -> "fill=\"#ffe9a8\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"";
            case NO -> "fill=\"#ffffff\" stroke-width=\"0.8\"";
        };
        line("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + high
                + "\" rx=\"3\" stroke=\"#111\" " + frame + "/>");
    }

    private void arrow(StakeLine line) {
        int[] from = places.getOrDefault(line.stake().owner(), new int[2]);
        int[] to = places.getOrDefault(line.stake().asset(), new int[2]);
        String owner = words.name(words.owner(line));
        String asset = words.name(words.asset(line));
        String share = line.owns() ? OwnWords.share(line.stake().share()) : wording.say(OwnPhrase.CONTROLS);
        String said = line.owns()
                ? wording.say(OwnPhrase.PICTURE_EDGE, owner, share, asset)
                : wording.say(OwnPhrase.PICTURE_CONTROL, owner, asset);
        boolean onwards = to[0] > from[0];
        double x1 = from[0] + (double) BOX;
        double y1 = from[1] + HIGH / 2.0;
        double x2 = onwards ? to[0] : to[0] + (double) BOX;
        // arrows into one box end one below the other, so that each share can be read
        int nth = arrived.merge(line.stake().asset(), 1, Integer::sum) - 1;
        long all = lines.stream()
                .filter(one -> one.stake().asset().equals(line.stake().asset()))
                .count();
        double y2 = to[1] + HIGH * (nth + 1.0) / (all + 1.0);
        double bend = onwards ? (x2 - x1) / 2 : 40;
        double in = onwards ? x2 - bend : x2 + bend;
        line("<g><title>" + escaped(said) + "</title>");
        line("<path d=\"M" + number(x1) + " " + number(y1) + "C" + number(x1 + bend) + " " + number(y1) + " "
                + number(in) + " " + number(y2) + " " + number(x2) + " " + number(y2)
                + "\" fill=\"none\" stroke=\"#333\" stroke-width=\""
                + (words.owner(line).all() == Sure.YES ? "2" : "1")
                + "\"" + (line.owns() ? "" : " stroke-dasharray=\"3 3\"") + " marker-end=\"url(#a)\"/>");
        double x = onwards ? x2 - 58 : x2 + 14;
        line("<text x=\"" + number(x) + "\" y=\"" + number(y2 - 3)
                + "\" font-size=\"11\" fill=\"#111\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">"
                + escaped(share) + "</text>");
        line("</g>");
    }

    private void legend(int y) {
        int x = 8;
        text(x, y, 12, wording.say(OwnPhrase.LEGEND));
        x += 60;
        for (Sure sure : List.of(Sure.YES, Sure.PERHAPS, Sure.NO)) {
            frame(sure, x, y - 12, 20, 15);
            text(x + 26.0, y, 12, words.word(sure));
            x += 120;
        }
        if (left > 0) {
            text(8, y + 24.0, 12, wording.say(OwnPhrase.PICTURE_LESS, left));
        }
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
