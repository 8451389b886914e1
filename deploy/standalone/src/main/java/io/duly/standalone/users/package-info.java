/** Who may log in, what they are here for, and who stands in for whom. */
@NullMarked
package io.duly.standalone.users;

import org.jspecify.annotations.NullMarked;
