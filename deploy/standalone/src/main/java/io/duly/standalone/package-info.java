/** Both sides and their database in one process. */
@NullMarked
package io.duly.standalone;

import org.jspecify.annotations.NullMarked;
