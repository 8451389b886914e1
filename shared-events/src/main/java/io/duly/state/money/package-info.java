/** The money of one deal: what was invoiced, what came in, and where each amount stands. */
@NullMarked
package io.duly.state.money;

import org.jspecify.annotations.NullMarked;
