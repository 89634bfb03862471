package org.haetae.party.ftm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entity of FollowTheMoney: a thing, or a link between things.
 *
 * @param properties each with its values, all of them texts; sorted by name, values in their order and each once
 * @param target whether it is one of those its dataset is about
 */
public record FtmEntity(
        String id,
        String schema,
        String caption,
        Map<String, List<String>> properties,
        List<String> datasets,
        List<String> referents,
        boolean target) {
    public FtmEntity {
        Map<String, List<String>> sorted = new TreeMap<>();
        properties.forEach((name, values) -> {
            if (!values.isEmpty()) {
                sorted.put(name, List.copyOf(values.stream().distinct().toList()));
            }
        });
        properties = Collections.unmodifiableMap(sorted);
        datasets = List.copyOf(datasets);
        referents = List.copyOf(referents);
    }

    public List<String> all(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** Every value of its properties that hold a name. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (String property : List.of("name", "alias", "weakAlias", "previousName")) {
            names.addAll(all(property));
        }
        return names;
    }
}
