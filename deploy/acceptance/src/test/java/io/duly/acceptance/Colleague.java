package io.duly.acceptance;

/** A user whom an operator added. */
record Colleague(String login, String password) implements Login {

    static Colleague joins(RunningDuly duly, String login, User role, String team) {
        var operator = duly.as(User.OPERATOR);
        operator.put("/api/admin/users/" + login, """
                {"role": "%s", "displayName": "%s", "team": "%s"}""".formatted(role, login, team))
                .accepted();
        var password = operator.post("/api/admin/users/" + login + "/password").accepted();
        return new Colleague(login, password.at("/password").asString());
    }
}
