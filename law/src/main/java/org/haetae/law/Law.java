package org.haetae.law;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.haetae.law.eval.AsOf;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Mode;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Index;
import org.haetae.law.model.Life;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Setting;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/**
 * The law of some packs, and the first thing to call:
 *
 * <pre>{@code
 * Law law = Law.read(Path.of("packs"));
 * Inquiry asked = law.on(LocalDate.of(2019, 2, 22)).given(scenario);
 * RowAnswer answer = asked.row(measure);
 * }</pre>
 *
 * <p>Not thread-safe; the laws of days are kept once read.
 */
public final class Law {
    private final Pack pack;
    private final Optional<Path> folder;
    private final Index index;
    private final Map<LocalDate, DayLaw> days = new HashMap<>();

    /** Texts that are not as their files have them. */
    private final Map<String, SourceText> others = new HashMap<>();

    public Law(Pack pack) {
        this(pack, Optional.empty());
    }

    private Law(Pack pack, Optional<Path> folder) {
        this.pack = pack;
        this.index = new Index(pack);
        this.folder = folder;
    }

    /**
     * Reads the packs of a folder.
     *
     * @throws org.haetae.notation.BadInput with every problem of them
     */
    public static Law read(Path folder) {
        return new Law(PackReader.read(folder), Optional.of(folder));
    }

    /**
     * The packs of a folder as they would be if their texts were others: a bill.
     *
     * @param changed what becomes of each file
     * @param added a file of law that comes with it
     * @throws org.haetae.notation.BadInput with every problem of them
     */
    public static Law changed(Path folder, UnaryOperator<SourceText> changed, SourceText added) {
        Map<String, SourceText> others = new ConcurrentHashMap<>();
        others.put(added.name(), added);
        UnaryOperator<SourceText> noted = text -> {
            SourceText other = changed.apply(text);
            if (!other.equals(text)) {
                others.put(other.name(), other);
            }
            return other;
        };
        Law law = new Law(PackReader.changed(folder, noted, added), Optional.of(folder));
        law.others.putAll(others);
        return law;
    }

    public Pack pack() {
        return pack;
    }

    /** The same packs, with none of the days kept that were asked about: for those who answer for long. */
    public Law afresh() {
        Law law = new Law(pack, folder);
        law.others.putAll(others);
        return law;
    }

    /** Where it was read from, for what lies beside the law: a pack, or a folder of packs. Empty where it was read from texts. */
    public Optional<Path> folder() {
        return folder;
    }

    /**
     * A place in the packs as answers tell it: below the packs' folder, with forward slashes, so that it reads the same on every
     * machine. As it is where the packs were not read from a folder, or the place lies outside it.
     */
    public Position within(Position at) {
        Optional<Path> root = folder.filter(path -> Path.of(at.file()).startsWith(path));
        return root.map(path -> new Position(
                        path.relativize(Path.of(at.file())).toString().replace('\\', '/'), at.line(), at.column()))
                .orElse(at);
    }

    /** The lines of a file as the law was read from them; none where there is no such file. */
    public List<String> lines(String file) {
        SourceText other = others.get(file);
        if (other != null) {
            return other.lines();
        }
        Path path = Path.of(file);
        return Files.isRegularFile(path) ? SourceText.read(path).lines() : List.of();
    }

    public DayLaw day(LocalDate day) {
        DayLaw law = days.get(day);
        if (law == null) {
            law = new DayLaw(index, day);
            days.put(day, law);
        }
        return law;
    }

    public On on(LocalDate day) {
        return on(AsOf.all(day));
    }

    public On on(AsOf asOf) {
        return new On(this, asOf);
    }

    /** The law as of a day, waiting for facts. */
    public record On(Law law, AsOf asOf) {
        public Inquiry given(Setting setting) {
            return given(setting, Mode.CERTIFIABLE, List.of());
        }

        public Inquiry given(Setting setting, Mode mode, List<Life.Choice> readings) {
            Function<LocalDate, DayLaw> days = law::day;
            return new Inquiry(law.pack, days, asOf, setting, mode, readings);
        }
    }
}
