/** What the escalation ladder decided: each step that was taken or left out, with all that the decision went by. */
@NullMarked
package io.duly.query.escalation;

import org.jspecify.annotations.NullMarked;
