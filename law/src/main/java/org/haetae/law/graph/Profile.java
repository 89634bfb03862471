package org.haetae.law.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Life;
import org.haetae.law.model.Reading;

/**
 * Which option of each reading point is chosen, and which points were asked for. A point that is not fixed and has no default is
 * settled the first time somebody asks; {@link #explore} then runs the question again for its other options. So a question is
 * answered under exactly the points it turns on, however many there are.
 */
public final class Profile {
    private final Map<String, Reading> points;
    private final Map<String, String> fixed;
    private final LinkedHashMap<String, String> free = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Recording> recordings = new ArrayList<>();

    private Profile(Map<String, Reading> points, Map<String, String> fixed, Map<String, String> free) {
        this.points = points;
        this.fixed = fixed;
        this.free.putAll(free);
    }

    /** An answer and the options it was given under: those of the points without a default that were asked for. */
    public record Branch<T>(Map<String, String> options, T answer) {}

    /** All branches, and every point asked for on any of them (fixed ones and ones with a default too). */
    public record Explored<T>(List<Branch<T>> branches, Set<String> asked) {}

    /** A profile in which every point takes its default, or its first option: for looking, not for answering. */
    public static Profile first(Map<String, Reading> points) {
        return new Profile(points, Map.of(), Map.of());
    }

    /** Answers a question under all combinations of the open points it turns on. */
    public static <T> Explored<T> explore(
            Map<String, Reading> points, Map<String, String> fixed, Function<Profile, T> question) {
        List<Branch<T>> branches = new ArrayList<>();
        Set<String> asked = new LinkedHashSet<>();
        List<Map<String, String>> todo = new ArrayList<>();
        todo.add(Map.of());
        while (!todo.isEmpty()) {
            Map<String, String> start = todo.removeLast();
            Profile profile = new Profile(points, fixed, start);
            T answer = question.apply(profile);
            branches.add(new Branch<>(Map.copyOf(profile.free), answer));
            asked.addAll(profile.asked);
            // every point settled beyond the start has other options, with the points before it as they were
            Map<String, String> prefix = new LinkedHashMap<>(start);
            for (Map.Entry<String, String> entry : profile.free.entrySet()) {
                if (start.containsKey(entry.getKey())) {
                    continue;
                }
                for (Reading.Option option : point(points, entry.getKey()).options()) {
                    if (!option.id().equals(entry.getValue())) {
                        Map<String, String> other = new LinkedHashMap<>(prefix);
                        other.put(entry.getKey(), option.id());
                        todo.add(other);
                    }
                }
                prefix.put(entry.getKey(), entry.getValue());
            }
        }
        return new Explored<>(branches, asked);
    }

    private static Reading point(Map<String, Reading> points, String id) {
        Reading point = points.get(id);
        if (point == null) {
            throw new IllegalStateException("no reading point " + id);
        }
        return point;
    }

    /** Notes the points asked for, in order, until it is stopped. */
    final class Recording {
        private final List<String> points = new ArrayList<>();

        void stop() {
            recordings.remove(this);
        }

        List<String> points() {
            return points;
        }
    }

    Recording record() {
        Recording recording = new Recording();
        recordings.add(recording);
        return recording;
    }

    public String option(String id) {
        asked.add(id);
        for (Recording recording : recordings) {
            if (!recording.points.contains(id)) {
                recording.points.add(id);
            }
        }
        String chosen = fixed.get(id);
        if (chosen != null) {
            return chosen;
        }
        Reading point = point(points, id);
        if (point.defaultOption().isPresent()) {
            return point.defaultOption().get().id();
        }
        String settled = free.get(id);
        if (settled == null) {
            settled = point.options().getFirst().id();
            free.put(id, settled);
        }
        return settled;
    }

    public boolean holds(Life life) {
        if (life.readings().isEmpty()) {
            return true;
        }
        for (Life.Choice choice : life.readings()) {
            if (!option(choice.point()).equals(choice.option())) {
                return false;
            }
        }
        return true;
    }

    public <T> List<Dated<T>> only(List<Dated<T>> lines) {
        List<Dated<T>> only = new ArrayList<>(lines.size());
        for (Dated<T> line : lines) {
            if (holds(line.life())) {
                only.add(line);
            }
        }
        return only;
    }

    public boolean isInner() {
        return option(Reading.TOWARD).equals(Reading.INNER);
    }
}
