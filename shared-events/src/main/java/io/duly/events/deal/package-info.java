/** What can happen to a deal, and where its history leaves it. */
@NullMarked
package io.duly.events.deal;

import org.jspecify.annotations.NullMarked;
