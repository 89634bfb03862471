/**
 * Text to model. {@link PackReader} reads a folder of literate Markdown; every node it makes knows its place, every error
 * says file, line, column, what stood there, what was expected and the nearest valid word.
 */
@NullMarked
package org.haetae.law.pack;

import org.jspecify.annotations.NullMarked;
