package io.duly.standalone.users;

import io.duly.command.refusal.Reason;
import io.duly.events.shared.UserName;
import io.duly.standalone.http.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Why a user is not changed as somebody asked. */
enum UserRefusal implements Reason {
    LAST_OPERATOR,
    SUBSTITUTE_UNFIT,
    PASSWORD_WRONG,
    PASSWORD_TOO_WEAK;

    static ErrorResponseException refuse(UserRefusal reason, String detail) {
        return new ErrorResponseException(
                HttpStatus.UNPROCESSABLE_CONTENT, Problems.refused("rule-refused", reason, detail), null);
    }

    static ErrorResponseException unknown(UserName name) {
        var problem = Problems.of(HttpStatus.NOT_FOUND, "not-found", "there is no user " + name);
        problem.setTitle("Not found");
        return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }
}
