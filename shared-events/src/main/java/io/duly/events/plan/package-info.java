/** What a payment plan says: who pays what by when, and what breaks it. */
@NullMarked
package io.duly.events.plan;

import org.jspecify.annotations.NullMarked;
