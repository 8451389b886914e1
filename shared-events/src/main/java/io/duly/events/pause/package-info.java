/** How long the ladder is made to wait, and what becomes of its days meanwhile. */
@NullMarked
package io.duly.events.pause;

import org.jspecify.annotations.NullMarked;
