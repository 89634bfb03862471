/**
 * The questions for programs: {@link org.haetae.server.api.Catalogue} lists what may be asked, as the command line hands it over;
 * {@link org.haetae.server.api.Typed} checks what was typed into a field; {@link org.haetae.server.api.Api} answers each question under
 * {@code /api/v1} as JSON, in the published schemas of {@code docs/api}; {@link org.haetae.server.api.OpenApi} describes it, from the same
 * catalogue. Nothing that comes in here is ever taken for the name of a file.
 */
@NullMarked
package org.haetae.server.api;

import org.jspecify.annotations.NullMarked;
