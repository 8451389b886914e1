/** When an instalment climbs the ladder: a pure decision, and the clock that asks for it. */
@NullMarked
package io.duly.command.escalation;

import org.jspecify.annotations.NullMarked;
