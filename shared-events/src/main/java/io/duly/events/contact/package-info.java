/** Whom one can reach at a customer, and in how many ways. */
@NullMarked
package io.duly.events.contact;

import org.jspecify.annotations.NullMarked;
