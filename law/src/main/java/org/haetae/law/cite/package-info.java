/**
 * Where a rule stands and when it lives: {@link UslmRef} (a path such as {@code /us/usc/t22/s9251/a/6}), {@link Span}
 * (days from one day up to, not including, another) and {@link Period} (a length in days, months or years, each counted
 * in its own way).
 */
@NullMarked
package org.haetae.law.cite;

import org.jspecify.annotations.NullMarked;
