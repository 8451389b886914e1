/** Who may ask, and for what. */
@NullMarked
package io.duly.standalone.security;

import org.jspecify.annotations.NullMarked;
