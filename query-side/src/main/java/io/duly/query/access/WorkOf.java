package io.duly.query.access;

import io.duly.access.Staff;
import io.duly.events.shared.UserName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whose work somebody does today, in the texts that rows hold. */
@Component
public class WorkOf {

    private final Staff staff;
    private final StaffNames names;

    WorkOf(Staff staff, StaffNames names) {
        this.staff = staff;
        this.names = names;
    }

    /** Their own, and that of those for whom they stand in. */
    public List<String> of(UserName name) {
        return staff.workOf(name).stream().map(UserName::value).sorted().toList();
    }

    /** @param collector null where nobody looks after the customer */
    public LookedAfterBy collectedBy(@Nullable String collector) {
        var substitute = collector == null
                ? null
                : staff.substituteOf(new UserName(collector))
                        .map(UserName::value)
                        .orElse(null);
        return new LookedAfterBy(collector, names.of(collector), substitute, names.of(substitute));
    }
}
