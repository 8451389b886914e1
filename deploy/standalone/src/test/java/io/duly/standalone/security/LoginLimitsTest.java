package io.duly.standalone.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginLimitsTest {

    private static final String HOME = "192.0.2.1";
    private static final String ABROAD = "198.51.100.7";

    private final LoginLimits limits = new LoginLimits(6, 4);

    @Test
    void a_name_is_tried_so_often_and_no_more_from_wherever() {
        for (int i = 0; i < 4; i++) {
            limits.begin("192.0.2." + i, "anna");
        }
        assertThatThrownBy(() -> limits.begin("192.0.2.99", "anna")).isInstanceOf(TooManyLogins.class);
        limits.begin("192.0.2.99", "boris");
    }

    @Test
    void an_address_over_its_limit_has_one_attempt_left_for_each_name() {
        for (int i = 0; i < 6; i++) {
            assertThat(limits.begin(ABROAD, "name" + i).isOverLimit()).isFalse();
        }
        assertThat(limits.begin(ABROAD, "anna").isOverLimit()).isTrue();
        assertThatThrownBy(() -> limits.begin(ABROAD, "anna")).isInstanceOf(TooManyLogins.class);
        assertThat(limits.begin(HOME, "anna").isOverLimit()).isFalse();
    }

    @Test
    void a_login_that_succeeds_does_not_count() {
        for (int i = 0; i < 50; i++) {
            limits.begin(HOME, "anna").succeeded();
        }
        assertThat(limits.isKnown(HOME, "anna")).isTrue();
    }

    @Test
    void strangers_at_the_same_address_do_not_keep_a_known_user_out() {
        limits.begin(HOME, "anna").succeeded();
        for (int i = 0; i < 6; i++) {
            limits.begin(HOME, "name" + i);
        }
        limits.begin(HOME, "anna");
    }

    @Test
    void strangers_elsewhere_do_not_keep_a_known_user_out() {
        limits.begin(HOME, "anna").succeeded();
        for (int i = 0; i < 4; i++) {
            limits.begin(ABROAD, "anna");
        }
        limits.begin(HOME, "anna");
    }

    @Test
    void a_known_user_does_not_try_for_ever_either() {
        limits.begin(HOME, "anna").succeeded();
        for (int i = 0; i < 4; i++) {
            limits.begin(HOME, "anna");
        }
        assertThatThrownBy(() -> limits.begin(HOME, "anna"))
                .isInstanceOfSatisfying(
                        TooManyLogins.class,
                        tooMany -> assertThat(tooMany.waitSeconds()).isBetween(1L, 15L));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.2, false",
    })
    void one_network_of_ipv6_is_one_address(String address, String other, boolean same) {
        limits.begin(address, "anna").succeeded();

        assertThat(limits.isKnown(other, "anna")).isEqualTo(same);
    }
}
