/** Customers, who looks after them, and how much they may owe. */
@NullMarked
package io.duly.query.customer;

import org.jspecify.annotations.NullMarked;
