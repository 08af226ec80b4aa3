package org.saphan.http.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DIP | DIP",
                "=1+1 | '=1+1",
                "+66 81 | '+66 81",
                "@SUM(A1) | '@SUM(A1)",
                "-5.00 | -5.00",
                "-cmd | '-cmd",
                "a,b | \"a,b\"",
                "=a\"b | \"'=a\"\"b\""
            },
            quoteCharacter = '`')
    void aCellIsTextOrNumberButNeverAFormula(String text, String cell) {
        assertThat(CsvLine.cell(text)).isEqualTo(cell);
    }

    @Test
    void keepsNumbersDaysAndGapsAsTheyAre() {
        var row = Arrays.asList(new BigDecimal("-1E+3"), 7, LocalDate.of(2012, 6, 25), true, null, "ผ้าไหม");

        assertThat(CsvLine.of(row)).isEqualTo("-1000,7,2012-06-25,true,,ผ้าไหม\r\n");
    }
}
