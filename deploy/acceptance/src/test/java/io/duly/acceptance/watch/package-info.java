/** Whether the boards, the rules and the alerts work: tried with the real Prometheus and Alertmanager. */
@NullMarked
package io.duly.acceptance.watch;

import org.jspecify.annotations.NullMarked;
