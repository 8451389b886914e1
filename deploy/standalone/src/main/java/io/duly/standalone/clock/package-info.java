/** The service's time, and moving it forward where it is virtual. */
@NullMarked
package io.duly.standalone.clock;

import org.jspecify.annotations.NullMarked;
