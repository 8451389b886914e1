/** How far the instalments of a deal have climbed the escalation ladder. */
@NullMarked
package io.duly.state.ladder;

import org.jspecify.annotations.NullMarked;
