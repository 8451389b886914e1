/** Sends commands at their moments of virtual time, and remembers how far it has come. */
@NullMarked
package io.duly.virtualtime.playback;

import org.jspecify.annotations.NullMarked;
