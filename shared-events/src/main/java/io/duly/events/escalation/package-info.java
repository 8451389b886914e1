/** The versioned ladder of escalation steps. */
@NullMarked
package io.duly.events.escalation;

import org.jspecify.annotations.NullMarked;
