/** With whom the work about customers lies, and what weighs how much in the list of it. */
@NullMarked
package io.duly.query.work;

import org.jspecify.annotations.NullMarked;
