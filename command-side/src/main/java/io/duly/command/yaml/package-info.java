/** Values that are written down as YAML. */
@NullMarked
package io.duly.command.yaml;

import org.jspecify.annotations.NullMarked;
