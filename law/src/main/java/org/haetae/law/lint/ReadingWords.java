package org.haetae.law.lint;

import org.haetae.law.model.Reading;

/** A reading whose options do not say what they mean, or of which nobody is named who reads it so. */
final class ReadingWords implements Check {
    @Override
    public String code() {
        return "L032";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Reading reading : view.pack().vocabulary().readings().values()) {
            if (reading.at().line() == 0) {
                continue; // built in
            }
            for (Reading.Option option : reading.options()) {
                if (option.plain().english().equals(option.id().replace('-', ' '))) {
                    findings.problem(
                            reading.at(),
                            "the option " + option.id() + " of " + reading.id() + " does not say what it means",
                            "add a gloss in quotation marks after it, in both languages");
                }
            }
            if (reading.options().stream().allMatch(option -> option.per().isEmpty())) {
                findings.note(
                        reading.at(),
                        "nobody is named who reads " + reading.id() + " in one way or the other",
                        "add per SOURCE to an option where somebody has taken that view");
            }
        }
    }
}
