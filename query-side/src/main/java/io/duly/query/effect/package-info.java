/** Whether prevention works, and who does it: reports over many deals. */
@NullMarked
package io.duly.query.effect;

import org.jspecify.annotations.NullMarked;
