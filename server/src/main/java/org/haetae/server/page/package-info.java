/**
 * What all pages share: {@link org.haetae.server.page.Place} is an address, {@link org.haetae.server.page.Visit} one request of it with
 * the law, the language and the assumptions read, {@link org.haetae.server.page.Sheet} what is shown, {@link
 * org.haetae.server.page.Link} the way on with the state carried along. The same answer goes out as a page, {@code .csv}, {@code .json}
 * and what else it has.
 */
@NullMarked
package org.haetae.server.page;

import org.jspecify.annotations.NullMarked;
