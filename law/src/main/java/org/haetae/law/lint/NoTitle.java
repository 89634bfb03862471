package org.haetae.law.lint;

import org.haetae.law.model.Row;

/** A measure or status without plain words in both languages: answers would show its name. */
final class NoTitle implements Check {
    @Override
    public String code() {
        return "L071";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (Row row : view.pack().rows()) {
            boolean both = row.head()
                    .title()
                    .filter(title -> !NoKorean.isOneLanguage(title))
                    .isPresent();
            if (!both) {
                findings.problem(
                        row.at(), row.id() + " has no title in both languages", "add \"words\" \"말\" after its name");
            }
        }
    }
}
