/** What an operator sees and does: how far each projection is, rebuilding it, and the events that it set aside. */
@NullMarked
package io.duly.query.admin;

import org.jspecify.annotations.NullMarked;
