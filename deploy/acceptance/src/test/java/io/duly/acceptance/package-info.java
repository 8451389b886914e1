/** Duly as its users meet it: the executable jar in a process of its own, spoken to over HTTP. */
@NullMarked
package io.duly.acceptance;

import org.jspecify.annotations.NullMarked;
