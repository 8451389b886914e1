/** The ladders that deals follow, published version by version. */
@NullMarked
package io.duly.command.policy;

import org.jspecify.annotations.NullMarked;
