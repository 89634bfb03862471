/**
 * What stood when, and what could become of it: the matrix on every day on which the law or the record turns.
 * {@link org.haetae.answers.timeline.Timeline} asks, {@link org.haetae.answers.timeline.TimelinePicture} draws.
 */
@NullMarked
package org.haetae.answers.timeline;

import org.jspecify.annotations.NullMarked;
