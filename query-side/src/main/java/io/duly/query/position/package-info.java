/** Lets people read their own writes: a query may ask to wait until its views have caught up. */
@NullMarked
package io.duly.query.position;

import org.jspecify.annotations.NullMarked;
