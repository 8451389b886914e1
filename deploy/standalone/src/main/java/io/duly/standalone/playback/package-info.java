/** Performing what a script says at its moments of virtual time, with a bookmark to go on from. */
@NullMarked
package io.duly.standalone.playback;

import org.jspecify.annotations.NullMarked;
