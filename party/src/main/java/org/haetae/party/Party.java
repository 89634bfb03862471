package org.haetae.party;

import java.util.List;
import java.util.Optional;

/**
 * A person, body or vessel.
 *
 * @param id unique where it is kept, lower case with hyphens
 * @param schema the FollowTheMoney schema that fits it best, such as {@code Person}
 * @param names never empty; the first is the one it is shown by
 * @param country ISO 3166-1 alpha-2, large letters
 * @param born what the date of birth may be, each a date or the beginning of one: {@code 1989-09-26}, {@code 1954}; several where sources
 *     leave it open, none for bodies
 */
public record Party(String id, String schema, List<Name> names, Optional<String> country, List<String> born) {
    public Party {
        names = List.copyOf(names);
        born = List.copyOf(born);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(id + " without a name");
        }
    }

    /** The name it is shown by. */
    public String name() {
        return names.getFirst().text();
    }

    /** Its first name in a script, where it has one. */
    public Optional<String> name(String script) {
        return names.stream()
                .filter(name -> name.script().equals(script))
                .map(Name::text)
                .findFirst();
    }

    public boolean isPerson() {
        return schema.equals("Person");
    }
}
