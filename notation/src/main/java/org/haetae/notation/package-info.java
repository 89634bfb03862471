/**
 * Plain-text data with exact positions, and the one error people see.
 *
 * <p>A file is read as UTF-8 or refused ({@link SourceText}); a Markdown file becomes front matter, headings, quotations
 * and fenced blocks ({@link Document}); the lines of a fence become a tree of {@link Line}s by their indentation; a line
 * is a row of {@link Word}s, each knowing its column. {@link Cursor} walks a line and says, when it meets something else
 * than it wants, what stood there, what was expected and which valid word comes nearest ({@link BadInput}).
 *
 * <p>Start with {@link Document#read(SourceText)}. Nothing here knows what a law is.
 */
@NullMarked
package org.haetae.notation;

import org.jspecify.annotations.NullMarked;
