/** What is done and said at every stage so that the customer pays in time. */
@NullMarked
package io.duly.events.playbook;

import org.jspecify.annotations.NullMarked;
