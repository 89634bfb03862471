package org.haetae.server.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.show.Shown;
import org.haetae.answers.words.Spoken;
import org.haetae.answers.words.Terms;
import org.haetae.law.model.Plain.Language;

/**
 * A whole page as {@code page/frame.jte} writes it.
 *
 * @param english where this page is in English; {@code korean} likewise
 * @param day the line under the header; empty on a page that could not be read
 * @param changed that the rules have changed since the link was made
 */
public record Frame(
        Language language,
        String heading,
        Optional<String> lede,
        List<String> warnings,
        List<Sheet.Step> trail,
        List<Sheet.Tab> tabs,
        Content body,
        List<String> foot,
        List<Item> doors,
        String english,
        String korean,
        Optional<Dateline> day,
        List<Item> formats,
        Optional<String> permalink,
        Optional<String> changed,
        String version) {
    /** A link and whether it leads to where one is. */
    public record Item(String words, String link, boolean here) {}

    /**
     * The day the page is asked as of.
     *
     * @param action where the form goes
     * @param kept the other fields of the page, for the form
     * @param days this page on other days: where the ticks of the line lead
     */
    public record Dateline(
            String iso,
            String words,
            String mode,
            String pack,
            String action,
            List<Map.Entry<String, String>> kept,
            Ruler.Line line,
            List<Item> days) {}

    static Frame of(Visit visit, Sheet sheet) {
        Site site = visit.site();
        Link here = visit.here();
        return new Frame(
                visit.language(),
                sheet.heading(),
                sheet.lede(),
                sheet.warnings(),
                sheet.trail(),
                sheet.tabs(),
                sheet.body(),
                sheet.foot(),
                doors(site, visit, Optional.of(sheet.door())),
                here.without("lang").toString(),
                here.with("lang", "ko").toString(),
                Optional.of(dateline(visit, here)),
                formats(sheet, here),
                Optional.of(permalink(visit, here)),
                changed(visit),
                site.version());
    }

    static Frame bare(Site site, Language language, String heading, String lede, Content body) {
        List<Item> doors = new ArrayList<>();
        for (Door door : site.doors()) {
            Link link = Link.to(door.path()).with("lang", language == Language.KO ? "ko" : "");
            doors.add(new Item(door.word().in(language), link.toString(), false));
        }
        return new Frame(
                language,
                heading,
                Optional.of(lede),
                List.of(),
                List.of(),
                List.of(),
                body,
                List.of(),
                doors,
                "/",
                "/?lang=ko",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                site.version());
    }

    private static List<Item> doors(Site site, Visit visit, Optional<Door> current) {
        List<Item> doors = new ArrayList<>();
        for (Door door : site.doors()) {
            boolean here = current.filter(door::equals).isPresent();
            doors.add(new Item(visit.say(door.word()), visit.along(door.path()).toString(), here));
        }
        return doors;
    }

    private static Dateline dateline(Visit visit, Link here) {
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        here.without("asof").fields().forEach((name, values) -> {
            for (String value : values.split("\n", -1)) {
                kept.add(Map.entry(name, value));
            }
        });
        LocalDate day = visit.day();
        Ruler.Line line = visit.site().ruler().around(day, visit.language());
        List<Item> days = new ArrayList<>();
        for (Ruler.Tick tick : line.ticks()) {
            String words = visit.day(tick.day()) + (tick.words().isEmpty() ? "" : " · " + tick.words());
            days.add(new Item(
                    words,
                    here.with("asof", tick.day().toString()).toString(),
                    tick.day().equals(day)));
        }
        return new Dateline(
                day.toString(),
                visit.day(day),
                visit.say(Terms.name(visit.ask().mode())),
                packs(visit),
                here.path(),
                kept,
                line,
                days);
    }

    private static String packs(Visit visit) {
        List<String> names = new ArrayList<>();
        visit.site().pack().ids().forEach(id -> names.add(id.name() + " " + id.revision()));
        return String.join(", ", names);
    }

    private static List<Item> formats(Sheet sheet, Link here) {
        if (sheet.answer().isEmpty()) {
            return List.of();
        }
        Shown answer = sheet.answer().get();
        List<String> names = new ArrayList<>(List.of("csv", "json"));
        if (answer.calendar().isPresent()) {
            names.add("ics");
        }
        if (answer.picture().isPresent()) {
            names.add("svg");
        }
        if (answer.entityLines().isPresent()) {
            names.add("ftm.json");
        }
        List<Item> formats = new ArrayList<>();
        names.forEach(name -> formats.add(new Item(
                name.equals("ftm.json") ? "FtM" : name.toUpperCase(java.util.Locale.ROOT),
                here.as(name).toString(),
                false)));
        return formats;
    }

    /** Names the day, even where it was today, and the packs. */
    private static String permalink(Visit visit, Link here) {
        return here.with("asof", visit.day().toString())
                .with("rev", visit.site().revision())
                .toString();
    }

    private static Optional<String> changed(Visit visit) {
        return visit.value("rev")
                .filter(made -> !made.equals(visit.site().revision()))
                .map(made ->
                        visit.say(PageWord.CHANGED_SINCE, made, visit.site().revision()));
    }

    /** Says a word of the frame, or of a page. */
    public String say(Spoken word, Object... parts) {
        return word.in(language, parts);
    }

    public boolean isKorean() {
        return language == Language.KO;
    }

    /** Where an asset is. */
    public String asset(String name) {
        return Assets.path(name);
    }
}
