/** The names under which events are stored, which never change. */
@NullMarked
package io.duly.events.naming;

import org.jspecify.annotations.NullMarked;
