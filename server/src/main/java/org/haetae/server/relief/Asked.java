package org.haetae.server.relief;

import java.util.List;
import java.util.Map;

/**
 * A small form over an answer.
 *
 * @param first and {@code second} chosen now
 */
public record Asked(
        List<FactsForm.Choice> scenarios,
        String first,
        String second,
        String text,
        List<Map.Entry<String, String>> kept) {}
