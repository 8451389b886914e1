/** Proves that no event was lost on its way from the store to a projection. */
@NullMarked
package io.duly.query.reconciliation;

import org.jspecify.annotations.NullMarked;
