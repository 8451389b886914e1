package io.duly.simulation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the file and the field in two lines, instead of a stack trace. */
class SimulationFileRefusedAnalyzer extends AbstractFailureAnalyzer<SimulationFileRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SimulationFileRefused cause) {
        return new FailureAnalysis(cause.getMessage(), "Mend the file and start again; nothing was played.", cause);
    }
}
