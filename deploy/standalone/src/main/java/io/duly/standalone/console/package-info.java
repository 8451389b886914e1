/** What a start says on the console, from its first second until it tells where to go. */
@NullMarked
package io.duly.standalone.console;

import org.jspecify.annotations.NullMarked;
