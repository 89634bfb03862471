/** How answers are made, on what they rest, and what is not known. Begin with {@link org.haetae.server.method.MethodPlaces}. */
@NullMarked
package org.haetae.server.method;

import org.jspecify.annotations.NullMarked;
