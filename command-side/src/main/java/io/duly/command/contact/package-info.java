/** The people at a customer, and whether they can be reached. */
@NullMarked
package io.duly.command.contact;

import org.jspecify.annotations.NullMarked;
