package io.duly.command.warning;

import java.util.List;

/** Finds one kind of alarm in the facts; pure, so that each answer can be repeated. */
@FunctionalInterface
interface WarningRule {

    List<Finding> look(WarningFacts facts, Thresholds thresholds);
}
