/** What people do with the work about a customer, in values. */
@NullMarked
package io.duly.events.work;

import org.jspecify.annotations.NullMarked;
