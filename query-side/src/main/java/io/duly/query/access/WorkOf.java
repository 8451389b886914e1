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

    WorkOf(Staff staff) {
        this.staff = staff;
    }

    /** Their own, and that of those for whom they stand in. */
    public List<String> of(UserName name) {
        return staff.workOf(name).stream().map(UserName::value).sorted().toList();
    }

    /** @return who does the work of {@code name}; null while they are here or when it is nobody's work */
    public @Nullable String substituteOf(@Nullable String name) {
        return name == null
                ? null
                : staff.substituteOf(new UserName(name)).map(UserName::value).orElse(null);
    }
}
