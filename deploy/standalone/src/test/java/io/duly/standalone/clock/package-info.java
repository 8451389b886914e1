@NullMarked
package io.duly.standalone.clock;

import org.jspecify.annotations.NullMarked;
