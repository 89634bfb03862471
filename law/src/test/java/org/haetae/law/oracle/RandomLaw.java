package org.haetae.law.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.haetae.law.eval.Mode;

/**
 * Small random laws as a lawyer would write them, and random settings for them. Few names and few days, so that things meet:
 * days are drawn from a handful, and the neighbours of these.
 */
final class RandomLaw {
    static final String SCENARIO = "scenarios/random.md";
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2016, 1, 10),
            LocalDate.of(2017, 3, 31),
            LocalDate.of(2018, 2, 28),
            LocalDate.of(2018, 6, 15),
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 12, 20),
            LocalDate.of(2020, 2, 29));
    private static final List<String> EXTENTS = List.of("COMMITTED", "PROGRESS", "STEPS", "SIGNIFICANT", "COMPLETE");
    private static final List<String> CITES =
            List.of("/us/pl/1", "/us/pl/2", "/us/eo/1", "/us/usc/t9/s1", "/us/usc/t9/s2");

    static final String VOCABULARY = """
            ```vocabulary
            actor president "the President"
            actor minister "the Minister"
            actor treasury "the Treasury"
            body committees "the committees" = senate, house
            body congress "Congress"
            class crown "the Crown"
            class banks "the banks"
            words property, goods, accounts, person, explanation, trades
            fact f1 "f1"
              scale EXTENT, VERIFICATION, DURABILITY
              controlled-by TARGET
            fact f2 "f2"
              scale EXTENT, VERIFICATION
              controlled-by TARGET
            fact f3 "f3"
              scale EXTENT
              controlled-by THIRD-STATE
            fact y1 "y1"
              controlled-by TARGET
            fact y2 "y2"
              controlled-by COURT
            fact j1 "j1"
              controlled-by president
            fact j2 "j2"
              controlled-by minister
            reading r1 "first"
              a "a"
              b "b"
            reading r2 "second"
              a default "a"
              b "b"
            ```
            """;

    private final Random random;
    private final List<String> statuses = new ArrayList<>();
    private final List<String> criteria = new ArrayList<>();
    private final List<String> measures = new ArrayList<>();
    private final List<String> routes = new ArrayList<>();
    private final List<String> locks = new ArrayList<>();
    private final List<String> duties = new ArrayList<>();
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final LocalDate day;
    private boolean timeless;

    private RandomLaw(long seed) {
        this.random = new Random(seed);
        this.day = near();
    }

    /**
     * One case.
     *
     * @param texts of the pack, and under {@link #SCENARIO} of the setting
     */
    record Sample(Map<String, String> texts, LocalDate day, Mode mode) {}

    static Sample sample(long seed) {
        RandomLaw law = new RandomLaw(seed);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("vocabulary.md", VOCABULARY);
        law.laws(texts);
        texts.put(SCENARIO, law.setting());
        Mode mode =
                law.pick(List.of(Mode.CERTIFIABLE, Mode.CERTIFIABLE, Mode.CERTIFIABLE, Mode.FORMAL, Mode.WARRANTED));
        return new Sample(texts, law.day, mode);
    }

    /** The line {@code upon} of a route, with a small random standard on few facts and no clocks. */
    static String standard(long seed) {
        RandomLaw law = new RandomLaw(seed);
        law.timeless = true;
        StringBuilder under = new StringBuilder();
        String that = law.standard(under, 4, 0);
        return "  upon certification to committees that " + that + "\n" + under;
    }

    // chance

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private LocalDate near() {
        return switch (random.nextInt(6)) {
            case 0 -> pick(DAYS).minusDays(1);
            case 1 -> pick(DAYS).plusDays(1);
            case 2 -> pick(DAYS).plusDays(random.nextInt(200));
            case 3 -> LocalDate.of(2020, 8, 1).plusDays(random.nextInt(300));
            default -> pick(DAYS);
        };
    }

    private LocalDate before(LocalDate last) {
        for (int i = 0; i < 20; i++) {
            LocalDate d = chance(0.4) ? last.minusDays(random.nextInt(400)) : near();
            if (!d.isAfter(last)) {
                return d;
            }
        }
        return last;
    }

    private String suffix(double of) {
        StringBuilder text = new StringBuilder();
        if (chance(of)) {
            text.append(" from ").append(pick(DAYS)).append(" by ").append(pick(CITES));
        } else if (chance(of)) {
            text.append(" until ")
                    .append(pick(DAYS.subList(1, DAYS.size())))
                    .append(" by ")
                    .append(pick(CITES));
        }
        if (chance(of)) {
            text.append(" reading ").append(pick(List.of("r1 a", "r1 b", "r2 a", "r2 b", "toward inner")));
        }
        return text.toString();
    }

    // laws

    private void laws(Map<String, String> texts) {
        List<List<String>> sections = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sections.add(new ArrayList<>());
        }
        for (int i = 1; i <= random.nextInt(3); i++) {
            add(sections, status("st" + i));
            statuses.add("st" + i);
        }
        if (chance(0.4)) {
            add(sections, criterion("cr1"));
            criteria.add("cr1");
        }
        if (chance(0.4)) {
            add(sections, duty("du1"));
            duties.add("du1");
        }
        int count = 1 + random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            String name = "m" + i;
            add(sections, i == 4 && chance(0.3) ? presumption(name) : measure(name));
            measures.add(name);
        }
        int ways = 1 + random.nextInt(4);
        for (int i = 1; i <= ways; i++) {
            String name = "rt" + i;
            add(sections, route(name));
            routes.add(name);
        }
        if (chance(0.3)) {
            add(sections, lock("lk1"));
            locks.add("lk1");
        }
        if (chance(0.3)) {
            add(sections, "delegation " + pick(routes) + " to minister" + suffix(0.3) + "\n");
        }
        texts.put("law/a.law.md", instrument("/us/pl/1", "/us/usc/t9", sections.subList(0, 2)));
        texts.put("law/b.law.md", instrument("/us/pl/2", "/us/usc/t8", sections.subList(2, 4)));
        texts.put("law/c.law.md", instrument("/us/eo/1", "/us/eo/1", sections.subList(4, 6)));
    }

    private void add(List<List<String>> sections, String rule) {
        byName.putIfAbsent(rule.split("\\s+", 3)[1], rule);
        sections.get(chance(0.5) ? 0 : random.nextInt(sections.size())).add(rule);
    }

    private String instrument(String cite, String under, List<List<String>> sections) {
        StringBuilder text = new StringBuilder();
        text.append("---\ninstrument: ").append(cite).append("\ntitle: T\nin-force: 2016-01-10 ..");
        text.append(chance(0.1) ? " 2020-02-29" : "").append("\n---\n");
        for (int i = 0; i < sections.size(); i++) {
            text.append("## Sec. ")
                    .append(i + 1)
                    .append(" S [")
                    .append(under)
                    .append("/s")
                    .append(i + 1)
                    .append("]");
            text.append(chance(0.1) ? " from 2017-03-31 by /us/pl/2" : "").append("\n```law\n");
            sections.get(i).forEach(text::append);
            text.append("```\n");
        }
        return text.toString();
    }

    private String status(String name) {
        StringBuilder text = new StringBuilder("status " + name);
        text.append(chance(0.5) ? " MAY determine by " + actor() : "")
                .append(suffix(0.06))
                .append("\n");
        if (!statuses.isEmpty() && chance(0.2)) {
            text.append("  rests-on ").append(pick(statuses)).append("\n");
        }
        return text.toString();
    }

    private String criterion(String name) {
        return "criterion " + name + (chance(0.5) ? " MAY" : " SHALL") + " designate by treasury" + suffix(0.05)
                + "\n  who trades goods\n";
    }

    private String duty(String name) {
        return "duty " + name + " SHALL determine whether goods by minister\n  due 180 days after enactment\n";
    }

    private String actor() {
        return pick(List.of("president", "president", "minister", "treasury"));
    }

    private String effect() {
        String whom = !criteria.isEmpty() && chance(0.35)
                ? "persons under cr1" + (chance(0.2) ? " apart" : "")
                : !measures.isEmpty() && chance(0.1)
                        ? "persons under " + pick(measures)
                        : pick(List.of("crown", "banks"));
        return pick(List.of("BLOCK property of ", "DENY accounts to ", "BAN goods of ")) + whom;
    }

    private String measure(String name) {
        StringBuilder text = new StringBuilder("measure " + name + suffix(0.05) + "\n");
        if (chance(0.1)) {
            text.append("  at-least 1 of\n    (1) ")
                    .append(effect())
                    .append("\n    (2) ")
                    .append(effect())
                    .append("\n");
        } else {
            text.append("  ").append(effect()).append(suffix(0.05)).append("\n");
        }
        List<String> single = measures.stream()
                .filter(m -> !text(m).contains("at-least 1") && !text(m).contains("  AS "))
                .toList();
        if (!single.isEmpty() && chance(0.1)) {
            text.append("  AS ").append(pick(single)).append("\n");
        }
        if (chance(0.2)) {
            LocalDate cut = pick(DAYS);
            text.append("  imposed ")
                    .append(imposed())
                    .append(" until ")
                    .append(cut)
                    .append(" by /us/pl/2\n");
            text.append("  imposed ")
                    .append(imposed())
                    .append(" from ")
                    .append(cut)
                    .append(" by /us/pl/2\n");
        } else {
            text.append("  imposed ").append(imposed()).append("\n");
        }
        if (!statuses.isEmpty() && chance(0.35)) {
            boolean two = statuses.size() > 1 && chance(0.5);
            text.append("  rests-on ");
            text.append(two ? (chance(0.5) ? "any-of " : "") + String.join(", ", statuses) : pick(statuses));
            text.append(suffix(0.1)).append("\n");
        }
        // Never both: a measure that carries out what it rests on has no bottom, and the reader does not see that
        // circle.
        if (!measures.isEmpty() && chance(0.1)) {
            text.append("  rests-on ").append(pick(measures)).append("\n");
        } else if (!single.isEmpty() && chance(0.25)) {
            text.append("  carries-out ").append(pick(single)).append("\n");
        }
        if (chance(0.12)) {
            text.append("  lasts ")
                    .append(pick(List.of("1 year", "180 days", "2 years")))
                    .append(" after imposed\n");
        } else if (chance(0.08)) {
            text.append("  lasts until ").append(leaf()).append("\n");
        }
        return text.toString();
    }

    private String imposed() {
        String trigger = !duties.isEmpty() && chance(0.5)
                ? " upon du1 YES"
                : chance(0.15) ? " upon " + pick(List.of("y1", "STEPS f3")) : "";
        return switch (random.nextInt(4)) {
            case 0 -> "MAY by " + actor();
            case 1 -> "SHALL by " + actor() + trigger;
            case 2 -> "SHALL by " + actor();
            default -> "BY-LAW";
        };
    }

    private String presumption(String name) {
        return "presumption " + name + "\n  BAN goods of crown\n  which goods\n";
    }

    // standards

    private String grade() {
        return pick(EXTENTS) + (chance(0.2) ? " VERIFIED" : "");
    }

    private String leaf() {
        if (timeless) {
            return switch (random.nextInt(6)) {
                case 0 -> grade() + " toward f1";
                case 1 -> "COMPLETE" + (chance(0.5) ? " VERIFIED" : "") + " IRREVERSIBLE f1";
                case 2, 3 -> pick(EXTENTS) + " f3";
                case 4 -> grade() + " toward " + grade() + " f1";
                default -> "y1";
            };
        }
        return switch (random.nextInt(8)) {
            case 0 -> grade() + " toward f1";
            case 1 -> "COMPLETE" + (chance(0.5) ? " VERIFIED" : "") + " IRREVERSIBLE f1";
            case 2 -> grade() + " f2";
            case 3 -> pick(EXTENTS) + " f3";
            case 4 -> "y1";
            case 5 -> pick(EXTENTS) + " f3" + (chance(0.5) ? " throughout " + pick(List.of("6 months", "1 year")) : "");
            case 6 -> "y2" + (chance(0.3) ? " throughout 90 days" : "");
            default -> grade() + " toward " + grade() + " f2";
        };
    }

    private String leafOrJudgement() {
        return chance(0.2) ? pick(List.of("j1", "j2")) : leaf();
    }

    /** A standard; items go to {@code under}, at the indentation given. */
    private String standard(StringBuilder under, int indent, int depth) {
        if (depth > 1 || chance(0.35)) {
            return routes.stream().anyMatch(this::canBeMet) && chance(0.12) ? met() : leafOrJudgement();
        }
        String quantifier = pick(List.of("all-of", "all-of", "any-of", "at-least 2 of"));
        int count = 2 + random.nextInt(2);
        for (int i = 1; i <= count; i++) {
            String label = depth == 0 ? "(" + i + ")" : "(" + (char) ('A' + i - 1) + ")";
            StringBuilder below = new StringBuilder();
            String line = standard(below, indent + 2, depth + 1);
            under.append(" ".repeat(indent)).append(label).append(" ").append(line);
            under.append(below.isEmpty() && !timeless ? suffix(0.06) : "")
                    .append("\n")
                    .append(below);
        }
        return (chance(0.4) ? grade() + " toward " : "") + quantifier;
    }

    /** One that says something, whatever is read: "MET r" of a route that does not exist is among the disagreements. */
    private boolean canBeMet(String route) {
        String text = text(route);
        return text.contains(" that ") && !text.substring(0, text.indexOf('\n')).contains(" reading ");
    }

    private String met() {
        return pick(List.of("MET ", "COMPLETE "))
                + pick(routes.stream().filter(this::canBeMet).toList())
                + (chance(0.3) ? " throughout 6 months" : "");
    }

    // routes

    private String targets() {
        StringJoiner all = new StringJoiner(", ");
        all.add(target());
        if (chance(0.3)) {
            all.add(target());
        }
        return all.toString();
    }

    private String target() {
        List<String> some = new ArrayList<>(measures);
        some.addAll(measures);
        some.addAll(statuses);
        some.addAll(statuses);
        some.addAll(criteria);
        some.add("criteria of " + pick(CITES));
        some.addAll(List.of(
                pick(CITES),
                "of " + pick(CITES),
                "required-by " + pick(CITES),
                "sections 1",
                "sections 1, 2",
                "statuses of " + pick(CITES),
                "measures of " + pick(CITES)));
        return pick(some);
    }

    private String route(String name) {
        boolean renewal =
                routes.stream().anyMatch(r -> text(r).contains("  for ") && text(r).contains("suspend")) && chance(0.3);
        if (renewal) {
            return renewal(name);
        }
        boolean byLaw = chance(0.2);
        String verb =
                pick(List.of("suspend", "suspend", "terminate", "terminate", "terminate", "waive", "license", "delay"));
        StringBuilder text = new StringBuilder("route " + name);
        text.append(byLaw ? " BY-LAW " + verb : (chance(0.7) ? " MAY " : " SHALL ") + verb + " by " + actor());
        text.append(!byLaw && chance(0.1) ? " personally" : "")
                .append(suffix(0.04))
                .append("\n");
        boolean each = byLaw && verb.equals("terminate") && !statuses.isEmpty() && chance(0.7);
        boolean waits = !each && !statuses.isEmpty() && chance(0.2);
        text.append("  over ")
                .append(each || waits ? pick(statuses) : targets())
                .append(suffix(0.06))
                .append("\n");
        if (!waits && chance(0.15)) {
            text.append("  over ").append(target()).append(suffix(0.4)).append("\n");
        }
        if (chance(0.2)) {
            text.append("  except ").append(target()).append(suffix(0.3)).append("\n");
        }
        if (!byLaw && chance(0.12)) {
            text.append("  per person\n");
        }
        if (each) {
            text.append("  each ")
                    .append(chance(0.7) ? "anniversary" : "2016-05-01")
                    .append("\n");
            if (chance(0.7)) {
                text.append("  unless notice to congress in the 90 days before\n");
            }
            return text.toString();
        }
        upon(text, byLaw);
        if (!byLaw && verb.equals("terminate") && chance(0.25)) {
            text.append("  effective ")
                    .append(chance(0.5) ? "at-least " : "")
                    .append(pick(List.of("30 days", "45 days")));
            text.append(" after\n");
        }
        if (!byLaw && chance(0.15)) {
            text.append("  unless joint-resolution")
                    .append(chance(0.7) ? " within 45 days after" : "")
                    .append("\n");
        }
        if (waits) {
            text.append("  not-before 12 months after determined\n");
        }
        if (!byLaw && !verb.equals("terminate") && chance(0.6)) {
            text.append("  for ")
                    .append(pick(List.of(
                            "at-most 1 year", "180 days", "30 days .. 1 year, renewable", "at-most 6 months, once")));
            text.append("\n");
        }
        if (!byLaw && !duties.isEmpty() && chance(0.2)) {
            text.append("  subject-to du1\n");
        }
        if (chance(0.08)) {
            text.append("  notwithstanding any-law\n");
        }
        return text.toString();
    }

    private void upon(StringBuilder text, boolean byLaw) {
        StringBuilder under = new StringBuilder();
        double kind = random.nextDouble();
        if (kind < 0.2) {
            return;
        }
        if (kind < 0.3 && !routes.isEmpty()) {
            text.append("  upon ").append(pick(routes)).append("\n");
            if (byLaw && chance(0.5)) {
                text.append("  effective 30 days after\n");
            }
        } else if (byLaw || kind < 0.4) {
            String that = standard(under, 4, 0);
            text.append("  upon ").append(that).append("\n").append(under);
        } else {
            String that = standard(under, 4, 0);
            text.append("  upon certification")
                    .append(chance(0.2) ? " and report" : "")
                    .append(" to ");
            text.append(pick(List.of("committees", "congress")));
            text.append(chance(0.15) ? " with explanation" : "")
                    .append(" that ")
                    .append(that);
            text.append("\n").append(under);
        }
    }

    private String renewal(String name) {
        String base = pick(routes.stream()
                .filter(r -> text(r).contains("  for ") && text(r).contains("suspend"))
                .toList());
        return "route " + name + " MAY renew by president\n  over " + base + "\n"
                + (chance(0.6)
                        ? "  upon certification to committees that "
                                + (chance(0.5) ? "MET " + base + " throughout 1 year" : leaf()) + "\n"
                        : "")
                + "  for 180 days, consecutive\n";
    }

    private String text(String rule) {
        return byName.getOrDefault(rule, "");
    }

    private String lock(String name) {
        StringBuilder text = new StringBuilder("lock " + name);
        text.append(chance(0.2) ? " terminate" : "")
                .append(suffix(0.06))
                .append("\n  over ")
                .append(targets());
        text.append("\n  until ").append(chance(0.4) ? "30 days after " : "");
        text.append("certification to congress that ").append(leaf()).append("\n");
        if (chance(0.2)) {
            text.append("  notwithstanding ").append(pick(routes)).append("\n");
        }
        return text.toString();
    }

    // settings

    private String setting() {
        StringBuilder text = new StringBuilder();
        text.append("rest ").append(chance(0.6) ? "NONE" : "UNKNOWN").append("\n");
        for (String fact : List.of("f1", "f2", "f3", "y1", "y2", "j1", "j2")) {
            if (chance(fact.startsWith("j") ? 0.25 : 0.6)) {
                text.append("given ").append(state(fact)).append("\n");
            }
        }
        for (String status : statuses) {
            if (text(status).contains("determine") && chance(0.8)) {
                act(text, status + " by " + holder(text(status)));
            }
        }
        for (String measure : measures) {
            if (!text(measure).contains("imposed BY-LAW\n")
                    && !text(measure).startsWith("presumption")
                    && chance(0.5)) {
                String limb = text(measure).contains("at-least 1") && chance(0.6) ? pick(List.of(" (1)", " (2)")) : "";
                act(text, measure + limb + " by " + holder(text(measure)));
            }
        }
        if (!duties.isEmpty() && chance(0.5)) {
            act(text, "du1 " + (chance(0.8) ? "YES" : "NO") + " by minister");
        } else if (!duties.isEmpty() && chance(0.3)) {
            text.append("none du1\n");
        }
        for (String lock : locks) {
            if (chance(0.3)) {
                act(text, lock + " by president to " + pick(List.of("congress", "congress", "senate")));
            }
        }
        for (String route : routes) {
            boolean byItself = text(route).contains("BY-LAW");
            int count = byItself ? (chance(0.2) ? 1 : 0) : random.nextInt(3);
            for (int i = 0; i < count; i++) {
                act(text, exercise(route));
            }
            stops(text, route);
        }
        if (chance(0.2)) {
            text.append("reading ")
                    .append(pick(List.of("r1 a", "r2 b", "toward inner")))
                    .append("\n");
        }
        return text.toString();
    }

    private void act(StringBuilder text, String rest) {
        text.append("act ")
                .append(chance(0.95) ? before(day) : day.plusDays(1))
                .append(" ")
                .append(rest)
                .append("\n");
    }

    private String holder(String rule) {
        if (chance(0.85)) {
            for (String actor : List.of("president", "minister", "treasury")) {
                if (rule.contains("by " + actor)) {
                    return actor;
                }
            }
        }
        return actor();
    }

    private String state(String fact) {
        if (fact.startsWith("j")) {
            return (chance(0.5) ? "NO " : "YES ") + fact;
        }
        if (chance(0.1)) {
            return "UNKNOWN " + fact;
        }
        if (chance(0.1)) {
            return "DISPUTED " + fact;
        }
        if (chance(0.1)) {
            return "NO " + fact;
        }
        String since = chance(0.5) ? " since " + before(day) : "";
        return switch (fact) {
            case "f1" ->
                pick(EXTENTS) + pick(List.of("", " REPORTED", " VERIFIED")) + pick(List.of("", " IRREVERSIBLE")) + " f1"
                        + since;
            case "f2" -> pick(EXTENTS) + pick(List.of("", " REPORTED", " VERIFIED")) + " f2" + since;
            case "f3" -> pick(EXTENTS) + " f3" + since;
            default -> fact + since;
        };
    }

    private String exercise(String route) {
        String rule = text(route);
        StringBuilder act = new StringBuilder(route);
        if (chance(0.95)) {
            act.append(" by ").append(holder(rule));
        }
        if (rule.contains("to committees") && chance(0.9)) {
            act.append(" to ").append(chance(0.85) ? pick(List.of("committees", "senate, house")) : "senate");
        } else if (rule.contains("to congress") && chance(0.9)) {
            act.append(" to ").append(chance(0.85) ? "congress" : "senate");
        }
        if (chance(0.3)) {
            act.append(" over ").append(pick(measures));
        }
        if (rule.contains("  per ") ? chance(0.7) : chance(0.05)) {
            act.append(" of \"Case\"");
        }
        if (rule.contains("  for ")) {
            boolean fixed = rule.contains("  for 180 days");
            if (!fixed || chance(0.7)) {
                act.append(" for ")
                        .append(
                                fixed && chance(0.8)
                                        ? "180 days"
                                        : pick(List.of("1 year", "180 days", "6 months", "20 days", "2 years")));
            }
        }
        if (rule.contains("with explanation") && chance(0.6)) {
            act.append(" with ").append(chance(0.7) ? "explanation" : "goods");
        }
        if (rule.contains("  effective ") && !rule.contains("BY-LAW") && chance(0.6)) {
            act.append(" effective ")
                    .append(pick(List.of("30 days", "45 days", "10 days", "60 days")))
                    .append(" after");
        }
        return act.toString();
    }

    private void stops(StringBuilder text, String route) {
        String rule = text(route);
        if (rule.contains("unless notice")) {
            for (int year = 2017; year < 2022; year++) {
                if (chance(0.3)) {
                    text.append("act ")
                            .append(LocalDate.of(year, 1, 1).plusDays(random.nextInt(360)))
                            .append(" ")
                            .append(route);
                    text.append(" notice by president to congress\n");
                }
            }
            if (chance(0.4)) {
                text.append("none ")
                        .append(route)
                        .append(" notice in ")
                        .append(before(day))
                        .append(" .. ")
                        .append(day)
                        .append("\n");
            }
        }
        if (rule.contains("unless joint-resolution")) {
            if (chance(0.25)) {
                act(text, route + " joint-resolution by congress");
            }
            if (chance(0.5)) {
                text.append("none ").append(route).append(" joint-resolution\n");
            }
        }
    }
}
