package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Case;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;
import org.haetae.notation.BadInput;
import org.haetae.notation.Cursor;
import org.haetae.notation.Document;
import org.haetae.notation.IsoDate;
import org.haetae.notation.Line;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** Law files: front matter, headings with their cites, and the rules under each. Files of one instrument are joined. */
final class InstrumentReader {
    private static final String QUOTE_DATES = "from DATE by CITE, or until DATE by CITE, after the quoted words";

    private final Names names;
    private final RuleReader rules;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<UslmRef, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Rule> byName = new LinkedHashMap<>();
    private int unnamed;

    InstrumentReader(Names names) {
        this.names = names;
        this.rules = new RuleReader(names);
    }

    List<Problem> problems() {
        return problems;
    }

    List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    Map<String, Rule> rules() {
        return byName;
    }

    void read(Document document) {
        UslmRef cite = ref(field(document, "instrument"));
        Span inForce = span(field(document, "in-force"));
        String title = field(document, "title").value();
        Plain both = new Plain(title, document.field("title-ko").orElse(title));
        Optional<String> group = document.field("group");
        if (group.isPresent() && !names.vocabulary().groups().containsKey(group.get())) {
            throw wrong(document.front().get("group"), "a group of the vocabulary");
        }
        Optional<LocalDate> checked = Optional.empty();
        Optional<String> against = Optional.empty();
        Document.Field field = document.front().get("checked");
        if (field != null) {
            String[] words = field.value().split(" ", 3);
            checked = Optional.of(date(words[0], field));
            against = words.length == 3 ? Optional.of(words[2]) : Optional.empty();
        }
        Life life = new Life(inForce, Optional.empty(), Optional.empty(), List.of(), false);
        List<Provision> provisions = new Outline(cite, life).read(document.blocks());
        Instrument instrument =
                new Instrument(cite, both, inForce, group, checked, against, provisions, List.of(document.file()));
        instruments.merge(cite, instrument, InstrumentReader::joined);
    }

    private static Instrument joined(Instrument a, Instrument b) {
        List<Provision> provisions = new ArrayList<>(a.provisions());
        provisions.addAll(b.provisions());
        List<String> files = new ArrayList<>(a.files());
        files.addAll(b.files());
        return new Instrument(a.cite(), a.title(), a.inForce(), a.group(), a.checked(), a.against(), provisions, files);
    }

    private static Document.Field field(Document document, String name) {
        Document.Field field = document.front().get(name);
        if (field == null) {
            throw new BadInput(
                    new Position(document.file(), 1, 1), "front matter without " + name, "a line \"" + name + ": …\"");
        }
        return field;
    }

    private static UslmRef ref(Document.Field field) {
        if (!UslmRef.isPath(field.value())) {
            throw wrong(field, "a cite such as /us/usc/t22/s9251");
        }
        return new UslmRef(field.value());
    }

    private static Span span(Document.Field field) {
        String text = field.value();
        int dots = text.indexOf("..");
        LocalDate from = date((dots < 0 ? text : text.substring(0, dots)).strip(), field);
        String end = dots < 0 ? "" : text.substring(dots + 2).strip();
        LocalDate until = end.isEmpty() ? LocalDate.MAX : date(end, field);
        if (!until.isAfter(from)) {
            throw wrong(
                    field,
                    "a span such as 2019-02-22 .. (first day, and after the dots the first day no longer in force)");
        }
        return new Span(from, until);
    }

    private static LocalDate date(String text, Document.Field field) {
        return IsoDate.of(text).orElseThrow(() -> wrong(field, "a date such as 2019-02-22"));
    }

    private static BadInput wrong(Document.@org.jspecify.annotations.Nullable Field field, String expected) {
        Document.Field at = java.util.Objects.requireNonNull(field);
        return new BadInput(at.at(), at.value(), expected);
    }

    /** A provision while what stands under it is read. */
    private static final class Open {
        final Document.Heading heading;
        final Optional<UslmRef> cite;
        final Life life;
        final List<String> words = new ArrayList<>();
        final List<Provision.Quoted> quotes = new ArrayList<>();
        final List<Rule> rules = new ArrayList<>();
        final List<Case> cases = new ArrayList<>();
        final List<Provision> parts = new ArrayList<>();

        Open(Document.Heading heading, Optional<UslmRef> cite, Life life) {
            this.heading = heading;
            this.cite = cite;
            this.life = life;
        }

        Provision closed() {
            return new Provision(
                    heading.level(), heading.title(), cite, life, words, quotes, rules, cases, parts, heading.at());
        }
    }

    /** Follows the headings of one file. */
    private final class Outline {
        private final UslmRef instrument;
        private final Life instrumentLife;
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<Provision> roots = new ArrayList<>();

        Outline(UslmRef instrument, Life life) {
            this.instrument = instrument;
            this.instrumentLife = life;
        }

        List<Provision> read(List<Document.Block> blocks) {
            for (Document.Block block : blocks) {
                try {
                    if (block instanceof Document.Heading heading) {
                        heading(heading);
                    } else if (block instanceof Document.Fence fence) {
                        fence(fence);
                    } else if (block instanceof Document.Paragraph paragraph && !open.isEmpty()) {
                        open.peek().words.add(paragraph.text());
                    } else if (block instanceof Document.Quote quote && !open.isEmpty()) {
                        open.peek().quotes.add(quoted(quote));
                    }
                } catch (BadInput e) {
                    problems.addAll(e.problems());
                }
            }
            close(0);
            return roots;
        }

        private Provision.Quoted quoted(Document.Quote quote) {
            Cursor suffix = quote.suffix().cursor();
            if (!suffix.atEnd() && !suffix.peekIs("from") && !suffix.peekIs("until")) {
                throw suffix.expected(QUOTE_DATES, List.of("from", "until"));
            }
            Life life = new Suffixes(names).life(suffix, Life.ALWAYS);
            if (life.verify() || !life.readings().isEmpty()) {
                throw new BadInput(quote.suffix().at(), "a quotation with more than dates", QUOTE_DATES);
            }
            return new Provision.Quoted(quote.text(), life, quote.at());
        }

        private void heading(Document.Heading heading) {
            close(heading.level());
            Life outer = open.isEmpty() ? instrumentLife : open.peek().life;
            Life life = new Suffixes(names).life(heading.suffix().cursor(), outer);
            Optional<UslmRef> cite = Optional.empty();
            if (!heading.cites().isEmpty()) {
                String path = heading.cites().getFirst();
                if (!UslmRef.isPath(path)) {
                    throw new BadInput(heading.at(), path, "a cite such as /us/usc/t22/s9251");
                }
                cite = Optional.of(new UslmRef(path));
            }
            open.push(new Open(heading, cite, life));
        }

        private void close(int level) {
            while (!open.isEmpty() && open.peek().heading.level() >= level) {
                Provision done = open.pop().closed();
                (open.isEmpty() ? roots : open.peek().parts).add(done);
            }
        }

        private void fence(Document.Fence fence) {
            if (fence.kind().equals("law")) {
                RuleReader.Place place = place(fence);
                for (Line line : fence.lines()) {
                    try {
                        Rule rule = rules.rule(line, place, ++unnamed);
                        java.util.Objects.requireNonNull(open.peek()).rules.add(rule);
                        byName.put(rule.id(), rule);
                        if (rule instanceof Measure measure) {
                            Optional<Route> rebuttal = MeasureReader.rebuttal(measure);
                            if (rebuttal.isPresent()) {
                                byName.put(rebuttal.get().id(), rebuttal.get());
                            }
                        }
                    } catch (BadInput e) {
                        problems.addAll(e.problems());
                    }
                }
            }
        }

        private RuleReader.Place place(Document.Fence fence) {
            List<UslmRef> under = new ArrayList<>();
            under.add(instrument);
            for (Open outer : open.reversed()) {
                if (outer.cite.isPresent()) {
                    under.add(outer.cite.get());
                }
            }
            Open here = open.peek();
            if (here == null || here.cite.isEmpty()) {
                throw new BadInput(
                        fence.at(), "a rule under no pin cite", "a heading with a cite in brackets above it");
            }
            return new RuleReader.Place(here.cite.get(), under, List.of(), instrument, here.life);
        }
    }
}
