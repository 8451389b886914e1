/** Which role may do what. */
@NullMarked
package io.duly.command.authority;

import org.jspecify.annotations.NullMarked;
