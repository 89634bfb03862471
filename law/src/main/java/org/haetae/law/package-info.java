/** The front door of the language of law and its kernel. Read {@link org.haetae.law.Law} first. */
@NullMarked
package org.haetae.law;

import org.jspecify.annotations.NullMarked;
