/** Takes uploaded files over into the running system, line by line, and tells what became of each line. */
@NullMarked
package io.duly.command.intake.run;

import org.jspecify.annotations.NullMarked;
