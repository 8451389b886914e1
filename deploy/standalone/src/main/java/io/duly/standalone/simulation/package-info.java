/** A ledger played day by day in virtual time. */
@NullMarked
package io.duly.standalone.simulation;

import org.jspecify.annotations.NullMarked;
