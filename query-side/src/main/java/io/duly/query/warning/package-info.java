/** The warning signs of customers, open and cleared. */
@NullMarked
package io.duly.query.warning;

import org.jspecify.annotations.NullMarked;
