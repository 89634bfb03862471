/**
 * FollowTheMoney, the data model that tools about sanctions exchange: {@link org.haetae.party.ftm.FtmReader} reads its JSON lines,
 * {@link org.haetae.party.ftm.FtmWriter} writes them, {@link org.haetae.party.ftm.FtmModel} knows the published names of schemata and properties.
 *
 * <pre>{"id":"a","caption":"A","schema":"Person","properties":{"name":["A"]},"datasets":["d"],"referents":[],"target":false}</pre>
 */
@NullMarked
package org.haetae.party.ftm;

import org.jspecify.annotations.NullMarked;
