package org.haetae.law.model;

import java.util.List;
import java.util.Optional;

/**
 * A standing finding about no one person: an emergency, a place on a list of states.
 *
 * @param imposed {@code MAY determine by …}; empty where the text itself began it
 */
public record Status(
        Head head,
        List<Dated<Imposed>> imposed,
        List<Dated<RestsOn>> restsOn,
        List<Dated<Measure.Ground>> grounds,
        Optional<String> note)
        implements Row {}
