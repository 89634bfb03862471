package org.haetae.law.lint;

import java.util.ArrayList;
import java.util.List;
import org.haetae.notation.Position;

/** Collects what one check has to say. */
final class Findings {
    private final String code;
    private final List<Warning> warnings = new ArrayList<>();

    Findings(String code) {
        this.code = code;
    }

    void problem(Position at, String message, String hint) {
        warnings.add(new Warning(code, Warning.Severity.PROBLEM, at, message, hint));
    }

    void note(Position at, String message, String hint) {
        warnings.add(new Warning(code, Warning.Severity.NOTE, at, message, hint));
    }

    List<Warning> warnings() {
        return warnings;
    }
}
