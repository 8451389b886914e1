/** What can happen to a customer. */
@NullMarked
package io.duly.events.customer;

import org.jspecify.annotations.NullMarked;
