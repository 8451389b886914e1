/** Where events are kept on PostgreSQL, and how they are read back without ever losing one. */
@NullMarked
package io.duly.command.eventstore;

import org.jspecify.annotations.NullMarked;
