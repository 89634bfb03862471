/**
 * Official text and how much of it is encoded. {@link org.haetae.answers.coverage.Covering#answer} holds the packs against their
 * skeletons; {@link org.haetae.answers.coverage.Skeletons#answer} makes a skeleton from text; {@link
 * org.haetae.answers.coverage.Importing#answer} takes text into the folder of the user, which {@link
 * org.haetae.answers.coverage.DataFolder} finds.
 */
@NullMarked
package org.haetae.answers.coverage;

import org.jspecify.annotations.NullMarked;
