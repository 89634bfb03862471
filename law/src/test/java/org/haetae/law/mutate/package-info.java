/** Tests of wrong edits, on an invented shore. */
@org.jspecify.annotations.NullMarked
package org.haetae.law.mutate;
