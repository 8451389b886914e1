@NullMarked
package io.duly.demo.run;

import org.jspecify.annotations.NullMarked;
