@NullMarked
package io.duly.standalone.demo;

import org.jspecify.annotations.NullMarked;
