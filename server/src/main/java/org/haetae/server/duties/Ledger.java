package org.haetae.server.duties;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.duties.DutiesAnswer;
import org.haetae.server.page.Frame;

/**
 * The ledger as its template writes it.
 *
 * @param opened few duties, each drawn and listed; none where there are many
 * @param next what falls due today, else the next
 */
public record Ledger(
        List<Line> lines,
        List<Opened> opened,
        Optional<Next> next,
        List<Frame.Item> readings,
        String letter,
        Content everyReading) {
    /** A duty and the address of it alone. */
    public record Line(DutiesAnswer.Line duty, String cite, String link, List<DutiesAnswer.Item> items) {}

    /** A duty opened; without a chart where it has no day. */
    public record Opened(Line line, Optional<DutyChart> chart) {}

    /** The nearest due day. */
    public record Next(boolean today, String day, List<Line> lines, String letter) {}
}
