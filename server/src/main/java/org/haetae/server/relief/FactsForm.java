package org.haetae.server.relief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.answers.Ask;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Scenario;
import org.haetae.server.page.Visit;

/**
 * A form of the facts of the packs by topic, and of the scenarios; what it sends is the address of a matrix.
 *
 * @param kept fields of the address that the form sends along
 */
public record FactsForm(List<Choice> scenarios, List<Topic> topics, List<Map.Entry<String, String>> kept) {
    /** A scenario to be chosen. */
    public record Choice(String name, String title, boolean chosen) {}

    public record Topic(String title, boolean open, List<Line> lines) {}

    /** A fact, how it was set here, and how it can stand. */
    public record Line(String id, String words, String set, List<String> states) {}

    static FactsForm of(Visit visit) {
        List<Choice> scenarios = new ArrayList<>();
        for (Scenario scenario : visit.law().pack().scenarios().values()) {
            scenarios.add(new Choice(
                    scenario.name(),
                    visit.say(scenario.title()),
                    visit.text().scenarios().contains(scenario.name())));
        }
        Map<String, String> set = new LinkedHashMap<>();
        for (String fact : visit.text().facts()) {
            int equals = fact.indexOf('=');
            set.put(
                    fact.substring(0, Math.max(0, equals)),
                    fact.substring(equals + 1).strip());
        }
        Map<String, List<Line>> byTopic = new LinkedHashMap<>();
        visit.law().pack().vocabulary().topics().keySet().forEach(topic -> byTopic.put(topic, new ArrayList<>()));
        byTopic.put("", new ArrayList<>());
        for (Fact fact : visit.law().pack().vocabulary().facts().values()) {
            if (!fact.isJudgement()) {
                List<String> states = new ArrayList<>(Ask.states(fact));
                String now = set.getOrDefault(fact.id(), "");
                if (!now.isEmpty() && !states.contains(now)) {
                    states.add(now);
                }
                byTopic.computeIfAbsent(fact.topic().orElse(""), _ -> new ArrayList<>())
                        .add(new Line(fact.id(), visit.say(fact.plain()), now, states));
            }
        }
        List<Topic> topics = new ArrayList<>();
        byTopic.forEach((id, lines) -> {
            if (!lines.isEmpty()) {
                String title = id.isEmpty()
                        ? visit.say(ReliefWord.OTHER_FACTS)
                        : visit.say(visit.law().pack().vocabulary().topics().get(id));
                boolean open = topics.isEmpty()
                        || lines.stream().anyMatch(line -> !line.set().isEmpty());
                topics.add(new Topic(title, open, lines));
            }
        });
        return new FactsForm(scenarios, topics, kept(visit, "fact", "s"));
    }

    /** The fields of a page that a form on it sends along, less those it asks for. */
    static List<Map.Entry<String, String>> kept(Visit visit, String... asked) {
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        visit.to("/").fields().forEach((name, values) -> {
            if (!List.of(asked).contains(name)) {
                for (String value : values.split("\n", -1)) {
                    kept.add(Map.entry(name, value));
                }
            }
        });
        return kept;
    }
}
