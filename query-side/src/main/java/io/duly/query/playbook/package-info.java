/** The published versions of playbooks, for the views that show their words. */
@NullMarked
package io.duly.query.playbook;

import org.jspecify.annotations.NullMarked;
