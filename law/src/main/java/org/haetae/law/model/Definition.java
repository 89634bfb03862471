package org.haetae.law.model;

import java.util.Optional;

/** A term, its words, and how far it reaches. */
public record Definition(Head head, String term, String words, Optional<Target> reach) implements Rule {}
