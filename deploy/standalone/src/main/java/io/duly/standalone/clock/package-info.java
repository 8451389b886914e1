/** The service's clock, and the address at which an operator reads and moves it. */
@NullMarked
package io.duly.standalone.clock;

import org.jspecify.annotations.NullMarked;
