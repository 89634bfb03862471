/** The law of a day for other programs: {@link org.haetae.answers.export.ExportAnswer}. */
@NullMarked
package org.haetae.answers.export;

import org.jspecify.annotations.NullMarked;
