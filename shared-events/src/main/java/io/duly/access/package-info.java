/** Who may do what, and whose things they may see: the terms in which each side says it. */
@NullMarked
package io.duly.access;

import org.jspecify.annotations.NullMarked;
