/** Whom we know at a customer, and how well they can be reached on any day. */
@NullMarked
package io.duly.query.contact;

import org.jspecify.annotations.NullMarked;
