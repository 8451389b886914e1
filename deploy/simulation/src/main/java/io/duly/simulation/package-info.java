/** Plays a ledger day by day in virtual time. */
@NullMarked
package io.duly.simulation;

import org.jspecify.annotations.NullMarked;
