/** How long the ladders of customers, deals and instalments are made to wait, and until when they were. */
@NullMarked
package io.duly.query.pause;

import org.jspecify.annotations.NullMarked;
