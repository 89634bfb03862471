package org.haetae.designations;

import java.util.Set;

/**
 * A group of countries by their ISO 3166-1 alpha-2 codes.
 *
 * @param codes of its members; empty where all countries belong
 * @param without countries that do not belong, where all others do
 */
public record Places(String group, Set<String> codes, Set<String> without) {
    public Places {
        codes = Set.copyOf(codes);
        without = Set.copyOf(without);
    }

    public boolean has(String country) {
        return codes.isEmpty() ? !without.contains(country) : codes.contains(country);
    }
}
