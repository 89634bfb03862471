package org.haetae.law.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;

/**
 * One act, order, regulation or section of the general law.
 *
 * @param group under which rows of this instrument are shown together
 * @param checked when its quotations were last compared with a text, and which
 */
public record Instrument(
        UslmRef cite,
        Plain title,
        Span inForce,
        Optional<String> group,
        Optional<LocalDate> checked,
        Optional<String> against,
        List<Provision> provisions,
        List<String> files) {
    public Instrument {
        provisions = List.copyOf(provisions);
        files = List.copyOf(files);
    }
}
