/** What is done on each deal so that it is paid in time, what must be done today, and whether it works. */
@NullMarked
package io.duly.query.prevention;

import org.jspecify.annotations.NullMarked;
