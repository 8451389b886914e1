/** Whom we know at a customer, who can be reached, and who is missing. */
@NullMarked
package io.duly.state.contact;

import org.jspecify.annotations.NullMarked;
