/** What customers contest: nobody asks for it until somebody has found out who is right. */
@NullMarked
package io.duly.command.dispute;

import org.jspecify.annotations.NullMarked;
