/** What was done so that a deal is paid in time, and whether its stage may be left. */
@NullMarked
package io.duly.state.prevention;

import org.jspecify.annotations.NullMarked;
