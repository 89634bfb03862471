package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.Optional;
import org.haetae.law.model.Instrument;
import org.haetae.notation.Position;

/** Quotations compared with the law more than six months ago, or never. */
final class LongUnchecked implements Check {
    private static final int MONTHS = 6;

    @Override
    public String code() {
        return "L013";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Instrument instrument : view.pack().instruments()) {
            Position at = new Position(instrument.files().getFirst(), 1, 1);
            Optional<LocalDate> checked = instrument.checked();
            if (checked.isEmpty()) {
                findings.note(
                        at,
                        instrument.cite() + " does not say when its quotations were last compared",
                        "add a line checked: DATE against TEXT to the front matter");
            } else if (view.today().isPresent()
                    && checked.get().plusMonths(MONTHS).isBefore(view.today().get())) {
                findings.note(
                        at,
                        instrument.cite() + " was last compared on " + checked.get() + ", more than " + MONTHS
                                + " months before " + view.today().get(),
                        "compare its quotations with the law as it stands, and date it anew");
            }
        }
    }
}
