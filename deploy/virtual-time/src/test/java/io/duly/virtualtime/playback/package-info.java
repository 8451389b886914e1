@NullMarked
package io.duly.virtualtime.playback;

import org.jspecify.annotations.NullMarked;
