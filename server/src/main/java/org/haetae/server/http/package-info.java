/**
 * HTTP, and nothing of law: what a request may be, how a reply goes out, what is refused before anybody thinks about it. Built on the
 * JDK's own server with a virtual thread for each request.
 */
@NullMarked
package org.haetae.server.http;

import org.jspecify.annotations.NullMarked;
