@NullMarked
package io.duly.virtualtime.clock;

import org.jspecify.annotations.NullMarked;
