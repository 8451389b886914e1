/** Which role may give which command, and about whose deals and customers. */
@NullMarked
package io.duly.command.authority;

import org.jspecify.annotations.NullMarked;
