/** Performing what a script says at its moments of virtual time, with a bookmark to go on from. */
@NullMarked
package io.duly.virtualtime.playback;

import org.jspecify.annotations.NullMarked;
