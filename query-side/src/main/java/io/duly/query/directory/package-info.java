/** Customers with what they owe and how likely they are to pay late: each one, and the list in which one is found. */
@NullMarked
package io.duly.query.directory;

import org.jspecify.annotations.NullMarked;
