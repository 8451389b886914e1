package io.duly.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.query.web.InvalidRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void the_first_page_begins_nowhere() {
        assertThat(read(null, "newest")).isNull();
    }

    @Test
    void a_cursor_says_where_the_next_page_begins() {
        assertThat(read(Cursor.at("newest", DAY).text(), "newest")).isEqualTo(DAY);
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> read(Cursor.at("oldest", DAY).text(), "newest"))
                .returns("cursor", InvalidRequest::field);
    }

    @Test
    void what_is_no_cursor_is_refused() {
        for (var nonsense :
                List.of("", "nonsense", "?", Cursor.at("newest", "not a day").text(), "bmV3ZXN0")) {
            assertThatExceptionOfType(InvalidRequest.class).as(nonsense).isThrownBy(() -> read(nonsense, "newest"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+10000-01-01"})
    void a_day_that_no_list_could_have_shown_is_refused(String day) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Cursor.read(Cursor.at("newest", day).text(), "newest", cursor -> cursor.day(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999", "1e999999", "1e2147483647", "9999999999999999", "NaN"})
    void an_amount_that_no_list_could_have_shown_is_refused(String amount) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(
                        () -> Cursor.read(Cursor.at("amount", amount).text(), "amount", cursor -> cursor.amount(1)));
    }

    @Test
    void one_item_too_many_tells_that_there_is_another_page() {
        var full = Page.of(List.of(1, 2, 3), 2, last -> Cursor.at("numbers", last));

        assertThat(full.items()).containsExactly(1, 2);
        assertThat(full.next()).isEqualTo(Cursor.at("numbers", 2).text());
        assertThat(Page.of(List.of(1, 2), 2, last -> Cursor.at("numbers", last)).next())
                .isNull();
    }

    private static @Nullable LocalDate read(@Nullable String text, String order) {
        return Cursor.read(text, order, cursor -> cursor.day(1));
    }
}
