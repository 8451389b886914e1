/** What is known of a customer. */
@NullMarked
package io.duly.state.customer;

import org.jspecify.annotations.NullMarked;
