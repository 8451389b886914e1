package io.duly.standalone.postgres;

/** Where and as whom one logs in to a server, for the different parts of Spring Boot that ask for it. */
abstract class LoginDetails {

    private final String url;
    private final ServerRoles.Login login;

    LoginDetails(String url, ServerRoles.Login login) {
        this.url = url;
        this.login = login;
    }

    public String getJdbcUrl() {
        return url;
    }

    public String getUsername() {
        return login.user();
    }

    public String getPassword() {
        return login.password();
    }
}
