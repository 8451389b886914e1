/** The head of sales' lists of what to do and say, published version by version. */
@NullMarked
package io.duly.command.playbook;

import org.jspecify.annotations.NullMarked;
