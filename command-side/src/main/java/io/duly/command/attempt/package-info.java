/** Attempts to reach a customer, and what follows from what came of them. */
@NullMarked
package io.duly.command.attempt;

import org.jspecify.annotations.NullMarked;
