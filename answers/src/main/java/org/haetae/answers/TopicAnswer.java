package org.haetae.answers;

/** An answer to a question that has a package of its own. */
public non-sealed interface TopicAnswer extends Answer {}
