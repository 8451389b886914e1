package io.duly.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.query.web.TooManyRows;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_page_says_where_the_next_one_begins() {
        assertThat(Page.of(List.of(1, 2, 3), Extent.page(null, 2), Cursor::at).items())
                .containsExactly(1, 2);
        assertThat(Page.of(List.of(1, 2, 3), Extent.page(null, 2), Cursor::at).next())
                .isNotNull();
    }

    @Test
    void the_whole_of_a_list_is_never_a_part_of_it() {
        var all = Extent.everything();

        assertThat(Page.of(Collections.nCopies(all.limit(), 1), all, Cursor::at).items())
                .hasSize(all.limit());
        assertThatThrownBy(() -> Page.of(Collections.nCopies(all.toRead(), 1), all, Cursor::at))
                .isInstanceOf(TooManyRows.class)
                .hasMessageContaining("50000");
    }
}
