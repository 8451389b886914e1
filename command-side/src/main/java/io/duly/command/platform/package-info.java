/** How Axon, the scheduler and the database work together for the side that decides. */
@NullMarked
package io.duly.command.platform;

import org.jspecify.annotations.NullMarked;
