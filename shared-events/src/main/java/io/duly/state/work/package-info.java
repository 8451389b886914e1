/** With whom the work about a customer lies. */
@NullMarked
package io.duly.state.work;

import org.jspecify.annotations.NullMarked;
