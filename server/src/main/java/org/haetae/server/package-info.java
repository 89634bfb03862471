/**
 * The workbench: answers as pages of a browser. Start reading at {@link org.haetae.server.Workbench}, which opens the port; a request
 * goes through {@code http} (limits, headers, caching) to {@link org.haetae.server.page.Site}, which finds the {@link
 * org.haetae.server.page.Place} of its address; the place asks {@code answers} and lays the answer out as a {@link
 * org.haetae.server.page.Sheet}. Each page of the header has a package of its own: {@code today}, {@code relief}, {@code duties}.
 */
@NullMarked
package org.haetae.server;

import org.jspecify.annotations.NullMarked;
