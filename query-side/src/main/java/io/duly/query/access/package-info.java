/** Which role may ask for what, and whose deals and customers the answers show. */
@NullMarked
package io.duly.query.access;

import org.jspecify.annotations.NullMarked;
