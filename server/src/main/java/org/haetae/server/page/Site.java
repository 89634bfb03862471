package org.haetae.server.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.answers.show.Shown;
import org.haetae.answers.words.Refusal;
import org.haetae.law.Law;
import org.haetae.law.model.Later;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.server.http.Handler;
import org.haetae.server.http.Refused;
import org.haetae.server.http.Reply;
import org.haetae.server.http.Request;

/** All addresses of the workbench: finds the place of a request, and sends its sheet out in the format asked for. */
public final class Site implements Handler {
    private static final Map<String, Format> FORMATS = formats();

    private final Laws laws;
    private final Pack pack;
    private final String revision;
    private final Supplier<LocalDate> clock;
    private final String version;
    private final Map<String, Place> exact = new LinkedHashMap<>();
    private final Map<String, Place> prefix = new LinkedHashMap<>();
    private final Ruler ruler;

    /**
     * Sets the places up.
     *
     * @param more reads the packs again, for the second who asks at once
     * @param clock today
     * @param version of the program, for the foot of pages
     */
    public Site(Law law, Supplier<Law> more, Supplier<LocalDate> clock, String version, List<Place> places) {
        this.laws = new Laws(law, more);
        this.pack = law.pack();
        this.revision = revision(pack);
        this.clock = clock;
        this.version = version;
        for (Place place : places) {
            boolean open = place.path().endsWith("/*");
            String path = open ? place.path().substring(0, place.path().length() - 2) : place.path();
            if ((open ? prefix : exact).put(path, place) != null) {
                throw new IllegalArgumentException("two places at " + place.path());
            }
        }
        this.ruler = new Ruler(pack);
    }

    private static Map<String, Format> formats() {
        Map<String, Format> formats = new LinkedHashMap<>();
        for (Format format : List.of(Format.CSV, Format.JSON, Format.MD, Format.ICS, Format.SVG)) {
            formats.put(format.word(), format);
        }
        formats.put("ftm.json", Format.FTM);
        formats.put("txt", Format.TABLE);
        return formats;
    }

    Pack pack() {
        return pack;
    }

    Later<LocalDate> today() {
        return Later.of(clock);
    }

    String version() {
        return version;
    }

    Ruler ruler() {
        return ruler;
    }

    /** The packs and their revisions, as links carry them. */
    String revision() {
        return revision;
    }

    private static String revision(Pack pack) {
        List<String> ids = new ArrayList<>();
        pack.ids().forEach(id -> ids.add(id.name() + ":" + id.revision()));
        return String.join(",", ids);
    }

    /** Doors there is a place behind. */
    List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        for (Door door : Door.values()) {
            if (exact.containsKey(door.path())) {
                doors.add(door);
            }
        }
        return doors;
    }

    @Override
    public String era() {
        return clock.get().toString();
    }

    // answering

    private record Found(Place place, String path, String rest, Optional<Format> format) {}

    @Override
    public Reply answer(Request request) {
        Optional<Reply> asset = Assets.find(request.path());
        if (asset.isPresent()) {
            return asset.get();
        }
        Optional<Found> found = find(request.path());
        if (found.isEmpty()) {
            return nothing(request);
        }
        Law law;
        try {
            law = laws.lend();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refuse(Refused.BUSY, request.target());
        }
        try {
            return answer(request, found.get(), law);
        } catch (BadInput e) {
            return refusal(request, e.problems());
        } finally {
            laws.give(law);
        }
    }

    /**
     * Does something with a law that nobody else has meanwhile.
     *
     * @throws InterruptedException while waiting for one
     */
    public <T> T lending(Function<Law, T> work) throws InterruptedException {
        Law law = laws.lend();
        try {
            return work.apply(law);
        } finally {
            laws.give(law);
        }
    }

    private Reply answer(Request request, Found at, Law law) {
        Visit visit = new Visit(
                this, law, request.query(), at.path(), at.rest(), at.place().fields());
        Sheet sheet = at.place().sheet(visit);
        if (at.format().isEmpty()) {
            return page(visit, sheet);
        }
        return sheet.answer()
                .map(answer -> data(answer, at.format().get(), request))
                .orElseGet(() -> nothing(request));
    }

    private Optional<Found> find(String path) {
        Optional<Found> whole = find(path, Optional.empty());
        if (whole.isPresent() && exact.containsKey(path)) {
            return whole;
        }
        for (Map.Entry<String, Format> format : FORMATS.entrySet()) {
            String ending = "." + format.getKey();
            if (path.endsWith(ending)) {
                String bare = path.substring(0, path.length() - ending.length());
                Optional<Found> data = find(bare.equals("/today") ? "/" : bare, Optional.of(format.getValue()));
                if (data.isPresent()) {
                    return data;
                }
            }
        }
        return whole;
    }

    private Optional<Found> find(String path, Optional<Format> format) {
        Place place = exact.get(path);
        if (place != null) {
            return Optional.of(new Found(place, path, "", format));
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            Place open = prefix.get(path.substring(0, slash));
            if (open != null && slash + 1 < path.length()) {
                return Optional.of(new Found(open, path, path.substring(slash + 1), format));
            }
        }
        return Optional.empty();
    }

    private Reply data(Shown answer, Format format, Request request) {
        boolean has = switch (format) {
            case ICS -> answer.calendar().isPresent();
            case SVG -> answer.picture().isPresent();
            case FTM -> answer.entityLines().isPresent();
            case ASP -> answer.program().isPresent();
            case TABLE, JSON, CSV, MD, HTML -> true;
        };
        return has ? Reply.text(200, type(format), format.show(answer, Look.PLAIN)) : nothing(request);
    }

    private static String type(Format format) {
        return switch (format) {
            case JSON -> "application/json; charset=utf-8";
            case CSV -> "text/csv; charset=utf-8; header=present";
            case MD -> "text/markdown; charset=utf-8";
            case ICS -> "text/calendar; charset=utf-8";
            case SVG -> "image/svg+xml; charset=utf-8";
            case FTM -> "application/x-ndjson; charset=utf-8";
            case HTML -> Reply.HTML;
            case TABLE, ASP -> "text/plain; charset=utf-8";
        };
    }

    private Reply page(Visit visit, Sheet sheet) {
        return Reply.text(200, Reply.HTML, Templates.page(Frame.of(visit, sheet)));
    }

    // refusing

    /** A page that says what is wrong, and the way on. */
    private Reply trouble(int status, Language language, String heading, String lede, List<String> problems) {
        Content body = Templates.trouble(problems);
        String html = Templates.page(Frame.bare(this, language, heading, lede, body));
        return Reply.text(status, Reply.HTML, html).fresh();
    }

    private Reply nothing(Request request) {
        Language language = Visit.language(request.query());
        return trouble(
                404,
                language,
                PageWord.NOTHING_HERE.in(language),
                PageWord.NOTHING_HERE_LEDE.in(language, Problem.visibly(request.path())),
                List.of());
    }

    private Reply refusal(Request request, List<Problem> problems) {
        Language language = Visit.language(request.query());
        boolean missing = problems.stream().allMatch(problem -> problem.at().equals(NOT_THERE));
        List<String> told = new ArrayList<>();
        for (Problem problem : problems) {
            told.add(Refusal.message(Fields.of(problem), language));
        }
        return trouble(
                missing ? 404 : 400,
                language,
                PageWord.NOT_READ.in(language),
                PageWord.NOT_READ_LEDE.in(language),
                told);
    }

    /** Where a problem stands whose thing is part of the path: then the page is not there at all. */
    public static final Position NOT_THERE = Position.ofFile("path");

    @Override
    public Reply refuse(Refused why, String target) {
        boolean korean = target.matches(".*[?&]lang=ko(&.*)?");
        Language language = korean ? Language.KO : Language.EN;
        PageWord heading = switch (why) {
            case HOST -> PageWord.REFUSED_HOST;
            case METHOD -> PageWord.REFUSED_METHOD;
            case TOO_LONG -> PageWord.REFUSED_LONG;
            case BODY -> PageWord.REFUSED_BODY;
            case MALFORMED -> PageWord.NOT_READ;
            case BUSY -> PageWord.REFUSED_BUSY;
            case SLOW -> PageWord.REFUSED_SLOW;
            case FAULT -> PageWord.FAULT;
        };
        PageWord lede = switch (why) {
            case HOST -> PageWord.REFUSED_HOST_LEDE;
            case METHOD -> PageWord.REFUSED_METHOD_LEDE;
            case TOO_LONG -> PageWord.REFUSED_LONG_LEDE;
            case BODY -> PageWord.REFUSED_BODY_LEDE;
            case MALFORMED -> PageWord.NOT_READ_LEDE;
            case BUSY -> PageWord.REFUSED_BUSY_LEDE;
            case SLOW -> PageWord.REFUSED_SLOW_LEDE;
            case FAULT -> PageWord.FAULT_LEDE;
        };
        return trouble(why.status(), language, heading.in(language), lede.in(language), List.of());
    }
}
