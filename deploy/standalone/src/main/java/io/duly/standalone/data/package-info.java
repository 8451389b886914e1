/** The directory that holds what must survive a restart. */
@NullMarked
package io.duly.standalone.data;

import org.jspecify.annotations.NullMarked;
