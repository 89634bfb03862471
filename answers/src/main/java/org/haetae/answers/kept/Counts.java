package org.haetae.answers.kept;

/**
 * How much a store holds.
 *
 * @param entries of the audit log
 * @param head the hash of its last entry
 * @param bytes of the file
 */
public record Counts(long candidates, long scenarios, long entries, String head, long bytes) {}
