package org.haetae.server.http;

/**
 * What was asked for.
 *
 * @param path decoded, beginning with a slash, without dots that climb
 * @param target path and query as they came, for a link back
 */
public record Request(String path, Query query, String target) {}
