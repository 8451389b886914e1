/** Customers, who looks after them, and what they owe. */
@NullMarked
package io.duly.query.customer;

import org.jspecify.annotations.NullMarked;
