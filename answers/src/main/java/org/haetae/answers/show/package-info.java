/**
 * What an answer is made of before it is decided how it is shown, and one class for each way of showing it.
 *
 * <p>{@link Page} is what a person reads: a sentence that is the answer, blocks, a foot. {@link Table} is rows under columns,
 * {@link Json} what a program reads. {@link TextPage} (with {@link TextTable}) and {@link MarkdownPage} show a page,
 * {@link CsvTable} a table, {@link JsonWriter} a tree; {@link Format} chooses among them. Nothing here knows what a law is.
 */
@NullMarked
package org.haetae.answers.show;

import org.jspecify.annotations.NullMarked;
