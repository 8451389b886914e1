/** Which ladder new deals of a customer follow: that of the customer, of its segment, or the standard one. */
@NullMarked
package io.duly.command.segment;

import org.jspecify.annotations.NullMarked;
