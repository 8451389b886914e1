/** The files of the whole project, and what each of them has to hold to. */
@NullMarked
package io.duly.project;

import org.jspecify.annotations.NullMarked;
