/** The words to say to a customer, with their blanks filled in from the deal at hand. */
@NullMarked
package io.duly.script;

import org.jspecify.annotations.NullMarked;
