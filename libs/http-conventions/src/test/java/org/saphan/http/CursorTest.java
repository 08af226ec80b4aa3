package org.saphan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWent() {
        var cursor = Cursor.of("โสธร", 42);

        assertThat(Cursor.parse(cursor.toString(), 2)).isEqualTo(new Cursor(List.of("โสธร", "42")));
    }

    @Test
    void isTheBeginningWhenAbsent() {
        assertThat(Cursor.parse(null, 1)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "", "YQ", "a b"})
    void refusesWhatThisListDidNotMake(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, 2)).isInstanceOf(InvalidCursor.class);
    }

    @Test
    void pointsToTheLastRowThatIsShown() {
        var page = Page.of(List.of(1, 2, 3), 2, Cursor::of);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isEqualTo(Cursor.of(2).toString());
    }

    @Test
    void isAbsentOnTheLastPage() {
        assertThat(Page.of(List.of(1, 2), 2, Cursor::of).next()).isNull();
    }
}
