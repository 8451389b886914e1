/** A clock that stands still until it is moved, and the work that each move sets off. */
@NullMarked
package io.duly.virtualtime.clock;

import org.jspecify.annotations.NullMarked;
