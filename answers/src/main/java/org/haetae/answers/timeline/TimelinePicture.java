package org.haetae.answers.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.haetae.answers.timeline.TimelineAnswer.OfRow;
import org.haetae.answers.timeline.TimelineAnswer.Stretch;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.TimelinePhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;

/**
 * The matrix over time as a picture: SVG 1.1, no script, no font of its own, no address outside. It has a title and a description, every
 * bar tells itself in words, and colour never speaks alone: a sign stands on each bar wide enough, a hatch on what does not stand.
 */
final class TimelinePicture {
    private static final int LABEL = 330;
    private static final int WIDTH = 1100;
    private static final int LINE = 22;
    private static final int TOP = 64;

    private final TimelineAnswer answer;
    private final Wording wording;
    private final StringBuilder out = new StringBuilder();
    private final double days;

    TimelinePicture(TimelineAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
        this.days = Math.max(1, ChronoUnit.DAYS.between(answer.from(), answer.until()) + 1.0);
    }

    String svg() {
        int height = TOP + answer.rows().size() * LINE + 60;
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\" width=\"" + WIDTH
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" font-family=\"sans-serif\" font-size=\"12\">");
        String from = wording.day(answer.from());
        String until = wording.day(answer.until());
        String title = wording.say(TimelinePhrase.PICTURE, from, until);
        line("<title id=\"t\">" + escaped(title) + "</title>");
        line("<desc id=\"d\">"
                + escaped(wording.say(TimelinePhrase.PICTURE_DESC, answer.rows().size())) + "</desc>");
        line("<defs><pattern id=\"h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
                + "<path d=\"M0 6L6 0\" stroke=\"#fff\" stroke-width=\"2\"/></pattern></defs>");
        line("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        text(8, 20, 16, title);
        years(height);
        int y = TOP;
        for (OfRow row : answer.rows()) {
            row(row, y);
            y += LINE;
        }
        legend(y + 28);
        line("</svg>");
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void text(double x, double y, int size, String text) {
        line("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-size=\"" + size + "\" fill=\"#111\">"
                + escaped(text) + "</text>");
    }

    private void years(int height) {
        int span = answer.until().getYear() - answer.from().getYear() + 1;
        int step = Math.max(1, (span + 11) / 12);
        for (int year = answer.from().getYear(); year <= answer.until().getYear(); year += step) {
            LocalDate first = LocalDate.of(year, 1, 1);
            double x = x(first.isBefore(answer.from()) ? answer.from() : first);
            line("<path d=\"M" + number(x) + " " + (TOP - 8) + "V" + (height - 56) + "\" stroke=\"#ccc\"/>");
            text(x + 2, TOP - 12, 11, String.valueOf(year));
        }
    }

    private void row(OfRow row, int y) {
        String label = row.title().length() > 46 ? row.title().substring(0, 45) + "…" : row.title();
        line("<g><title>" + escaped(row.title() + " · " + row.cite().printed()) + "</title>");
        text(8, y + 15.0, 12, label);
        line("</g>");
        row.stretches().forEach(stretch -> bar(row, stretch, y));
    }

    private void bar(OfRow row, Stretch stretch, int y) {
        double x = x(stretch.from());
        double width = Math.max(1.5, x(stretch.until().orElse(answer.until().plusDays(1))) - x);
        String words = wording.say(
                TimelinePhrase.BAR,
                row.title(),
                stretch.from(),
                stretch.until().map(Object::toString).orElse("–"),
                wording.say(Terms.of(stretch.standing())),
                wording.say(Terms.of(stretch.outcome())));
        line("<g><title>" + escaped(words) + "</title>");
        String box = "x=\"" + number(x) + "\" y=\"" + (y + 3) + "\" width=\"" + number(width) + "\" height=\""
                + (LINE - 6) + "\"";
        line("<rect " + box + " fill=\"" + colour(stretch.outcome()) + "\" stroke=\"#333\" stroke-width=\"0.5\"/>");
        if (!stands(stretch.standing())) {
            line("<rect " + box + " fill=\"url(#h)\"/>");
        }
        if (width > 16) {
            text(x + 3, y + 15.0, 11, Terms.glyph(stretch.outcome()));
        }
        line("</g>");
    }

    private static boolean stands(Standing.Word standing) {
        return switch (standing) {
            case OPERATES, OWED, HELD, UNKNOWN, READING -> true;
            case ENDED, NOT_IMPOSED -> false;
        };
    }

    private void legend(int y) {
        Set<Outcome.Word> words = new LinkedHashSet<>();
        answer.rows().forEach(row -> row.stretches().forEach(stretch -> words.add(stretch.outcome())));
        double x = 8;
        text(x, y, 12, wording.say(TimelinePhrase.LEGEND));
        x += 70;
        for (Outcome.Word word : words) {
            line("<rect x=\"" + number(x) + "\" y=\"" + (y - 11) + "\" width=\"16\" height=\"14\" fill=\""
                    + colour(word) + "\" stroke=\"#333\" stroke-width=\"0.5\"/>");
            text(x + 20, y, 12, Terms.glyph(word) + " " + wording.say(Terms.of(word)));
            x += 140;
        }
    }

    private double x(LocalDate day) {
        return LABEL + (WIDTH - LABEL - 10) * ChronoUnit.DAYS.between(answer.from(), day) / days;
    }

    /** Light enough for black signs on all of them, and told apart without red and green. */
    private static String colour(Outcome.Word word) {
        return switch (word) {
            case ENDS -> "#9fd3ff";
            case SUSPEND -> "#cfe8ff";
            case EXECUTIVE -> "#ffe9a8";
            case WAIVER -> "#f6d6b8";
            case READING -> "#e2d4f7";
            case UNKNOWN -> "#eeeeee";
            case STAYS -> "#b0b0b0";
        };
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
