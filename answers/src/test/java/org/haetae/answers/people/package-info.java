/** Tests of questions about listed persons and bodies, over the packs at hand and over an invented one. */
@NullMarked
package org.haetae.answers.people;

import org.jspecify.annotations.NullMarked;
