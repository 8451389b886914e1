/** What the operator can see of commands. */
@NullMarked
package io.duly.command.metrics;

import org.jspecify.annotations.NullMarked;
