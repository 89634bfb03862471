package org.haetae.designations;

import org.haetae.law.model.Plain;

/**
 * A point of law about persons that can be read in two ways and on which the rules do not turn yet.
 *
 * @param criterion the criterion whose words they are
 * @param words the words, quoted
 */
public record Question(
        String id, String criterion, String cite, Plain question, Option first, Option second, String words) {
    /** One way to read it. */
    public record Option(String id, Plain says) {}
}
