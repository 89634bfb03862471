package org.haetae.server.duties;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.duties.DutiesAnswer;
import org.haetae.server.page.Frame;

/**
 * The ledger as its template writes it.
 *
 * @param opened one duty, drawn and listed; empty where there are several
 * @param next what falls due today, else the next
 */
public record Ledger(
        List<Line> lines,
        Optional<Line> opened,
        Optional<DutyChart> chart,
        Optional<Next> next,
        List<Frame.Item> readings,
        String letter,
        Content everyReading) {
    /** A duty and the address of it alone. */
    public record Line(DutiesAnswer.Line duty, String cite, String link, List<DutiesAnswer.Item> items) {}

    /** The nearest due day. */
    public record Next(boolean today, String day, List<Line> lines, String letter) {}
}
