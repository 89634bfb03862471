package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Scenario;
import org.haetae.law.model.Setting;
import org.haetae.notation.BadInput;
import org.haetae.notation.Document;
import org.haetae.notation.Line;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/**
 * A scenario file: a name and lines. Either Markdown with the lines in a {@code scenario} block, or the bare lines under an
 * optional heading. The name is the front matter's {@code scenario}, else the file's name without its ending.
 */
final class ScenarioReader {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private ScenarioReader() {}

    static Scenario read(SourceText source, Names names) {
        boolean bare = !source.holds("```");
        List<Line> lines = new ArrayList<>();
        Optional<String> name = Optional.empty();
        Optional<String> english = Optional.empty();
        Optional<String> korean = Optional.empty();
        if (bare) {
            lines.addAll(Document.lines(source));
            for (String line : source.lines()) {
                if (english.isEmpty() && line.startsWith("# ")) {
                    english = Optional.of(line.substring(2).strip());
                }
            }
        } else {
            Document document = Document.read(source);
            name = document.field("scenario");
            english = document.field("title");
            korean = document.field("title-ko");
            for (Document.Block block : document.blocks()) {
                if (block instanceof Document.Fence fence && fence.kind().equals("scenario")) {
                    lines.addAll(fence.lines());
                } else if (block instanceof Document.Heading heading && english.isEmpty()) {
                    english = Optional.of(heading.title());
                }
            }
        }
        if (lines.isEmpty()) {
            throw new BadInput(
                    Position.ofFile(source.name()),
                    "no line of a scenario",
                    "lines that begin with given, rest, act, none or reading, in a scenario block or bare");
        }
        String id = name.isPresent() ? name.get() : stem(source.name());
        Plain title = new Plain(english.orElse(id), korean.orElse(english.orElse(id)));
        SettingReader checked = read(lines, names, ANY_DAY);
        // asked for its facts, acts and refusals one after the other, mostly for one day
        Map<LocalDate, SettingReader> byDay = new HashMap<>();
        Function<LocalDate, SettingReader> on = day -> {
            SettingReader known = byDay.get(day);
            if (known == null) {
                known = read(lines, names, day);
                byDay.put(day, known);
            }
            return known;
        };
        return new Scenario(
                id,
                title,
                checked.rest.orElse(Setting.Rest.UNKNOWN),
                day -> on.apply(day).given,
                day -> on.apply(day).done,
                day -> on.apply(day).none,
                checked.readings,
                lines.stream().map(line -> line.text().strip()).toList(),
                Position.ofFile(source.name()));
    }

    private static SettingReader read(List<Line> lines, Names names, LocalDate asOf) {
        SettingReader reader = new SettingReader(names, Optional.of(asOf));
        for (Line line : lines) {
            if (!reader.accept(line)) {
                throw line.cursor().expected("one of " + String.join(", ", SettingReader.LINES), SettingReader.LINES);
            }
        }
        return reader;
    }

    private static String stem(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.indexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
