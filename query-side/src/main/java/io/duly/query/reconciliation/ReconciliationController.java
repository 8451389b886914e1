package io.duly.query.reconciliation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator ask whether anything was lost. */
@RestController
@RequestMapping("/api/admin/reconciliation")
class ReconciliationController {

    private final ReconciliationRounds rounds;

    ReconciliationController(ReconciliationRounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping
    Reconciliation reconcile() {
        return rounds.reconcileNow();
    }
}
