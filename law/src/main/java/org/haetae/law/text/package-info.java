/**
 * Official text, taken apart. {@link org.haetae.law.text.TextFolder} reads a file or a folder of it: XML in the form of United
 * States Legislative Markup ({@link org.haetae.law.text.UslmXml}) or plain text ({@link org.haetae.law.text.PlainText}). Either
 * gives {@link org.haetae.law.text.SectionText}s, a section each, whose {@link org.haetae.law.text.Segment}s say of every
 * labelled part, at its own level, how many words it has and which.
 *
 * <p>A pack carries no official text, but a {@link org.haetae.law.text.Skeleton} of it: paths, word counts and hashes per
 * edition. The text itself a user keeps in a folder of his own, the {@link org.haetae.law.text.TextStore}.
 */
@NullMarked
package org.haetae.law.text;

import org.jspecify.annotations.NullMarked;
