package org.haetae.law.lint;

/** One warning of the linter: one class, one code, one page in {@code docs/lint}. */
interface Check {
    String code();

    void look(PackView view, Findings findings);
}
