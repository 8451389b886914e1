/** Makes the ladder wait for as long as somebody says, for an instalment, a deal, a customer or a way to reach one. */
@NullMarked
package io.duly.command.pause;

import org.jspecify.annotations.NullMarked;
