/** Debts that may be paid in parts, and whether they are. */
@NullMarked
package io.duly.command.plan;

import org.jspecify.annotations.NullMarked;
