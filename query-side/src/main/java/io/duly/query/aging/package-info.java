/** The sub-ledger, and how old what is owed was on any day as known at any moment. */
@NullMarked
package io.duly.query.aging;

import org.jspecify.annotations.NullMarked;
