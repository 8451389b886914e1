/** What people do with the day's work about a customer: take it up, put it off, hand it over, complete it. */
@NullMarked
package io.duly.command.work;

import org.jspecify.annotations.NullMarked;
