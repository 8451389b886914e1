package io.duly.command.prevention;

import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.Opening.PlaybookOfNewDeals;
import io.duly.command.playbook.PlaybookRefusal;
import io.duly.command.playbook.Playbooks;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A new deal follows the newest version of the playbook that it asks for. Otherwise it follows the standard one, if
 * there is any. A deal from a ledger follows none: what a playbook asks for has been done or left long ago.
 */
@Component
final class NewDealPlaybook implements PlaybookOfNewDeals {

    private final Playbooks playbooks;

    NewDealPlaybook(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    @Override
    public Optional<PlaybookVersion> choose(OpenDeal command) {
        var wanted = command.playbookId();
        if (wanted == null) {
            return command.origin() == Origin.LEDGER ? Optional.empty() : playbooks.latest(PlaybookId.STANDARD);
        }
        return Optional.of(playbooks
                .latest(wanted)
                .orElseThrow(() ->
                        new CommandRejected(PlaybookRefusal.PLAYBOOK_UNKNOWN, "this playbook was never published")));
    }
}
