/** The front page, which leads on to everything else. */
@NullMarked
package io.duly.standalone.welcome;

import org.jspecify.annotations.NullMarked;
