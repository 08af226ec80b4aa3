package org.saphan.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetCsvTest {

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
        assertThat(BudgetCsv.cell(text)).isEqualTo(cell);
    }
}
