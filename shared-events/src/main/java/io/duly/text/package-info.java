/** The one form in which text that people enter is kept. */
@NullMarked
package io.duly.text;

import org.jspecify.annotations.NullMarked;
