/** What is said, in both languages. */
@NullMarked
package org.haetae.answers.words;

import org.jspecify.annotations.NullMarked;
