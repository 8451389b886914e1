package io.duly.standalone.users;

import io.duly.access.AccessRule;
import io.duly.events.shared.Role;

/** Everybody may say of themselves that they are away; the heads and the operator may say it of anybody. */
public final class AbsenceRules {

    public static final AccessRule REPORT = said(AccessRule.put("/api/users/{name}/absence"));
    public static final AccessRule END = said(AccessRule.delete("/api/users/{name}/absence"));

    private AbsenceRules() {}

    private static AccessRule said(AccessRule rule) {
        return rule.own(Role.ofPeople()).any(Role.HEAD_OF_SALES, Role.HEAD_OF_COLLECTIONS, Role.OPERATOR);
    }
}
