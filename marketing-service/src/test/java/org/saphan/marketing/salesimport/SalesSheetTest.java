package org.saphan.marketing.salesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.http.Violation;

@Tag("S2-08")
class SalesSheetTest {

    private static final String THAI = String.join(",", SalesColumn.heading(Locale.of("th")));
    private static final String ENGLISH = String.join(",", SalesColumn.heading(Locale.ENGLISH));

    @Test
    void takesEitherLanguageAMarkAndAnyOrder() {
        assertThat(SalesSheet.read(bytes("\uFEFF" + THAI + "\r\na,b,c,d,e,f\r\n")))
                .hasSize(1);
        var lines = SalesSheet.read(bytes("Period, productId ,units,foreign,domestic,onboardingId\n\n,,\n2013-05,x\n"));

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().number()).isEqualTo(4);
        assertThat(lines.getFirst().cell(SalesColumn.PERIOD)).isEqualTo("2013-05");
        assertThat(lines.getFirst().cell(SalesColumn.DOMESTIC)).isEmpty();
    }

    @Test
    @Tag("refuses")
    void takesNoOtherEncoding() {
        assertThatThrownBy(() -> SalesSheet.read(THAI.getBytes(Charset.forName("x-windows-874"))))
                .isInstanceOf(NotUtf8.class);
    }

    @Test
    @Tag("refuses")
    void takesNoFileThatIsNone() {
        assertThatThrownBy(() -> SalesSheet.read(bytes(""))).isInstanceOf(NotCsv.class);
        assertThatThrownBy(() -> SalesSheet.read(bytes(ENGLISH))).isInstanceOf(NoRows.class);
    }

    @Test
    @Tag("refuses")
    void namesEveryColumnThatIsWrong() {
        assertThatThrownBy(() -> SalesSheet.read(bytes("onboardingId,colour,period,period,domestic\n1,2,3,4,5")))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::pointer, Violation::code)
                                .containsExactly(
                                        tuple("/1/2", "UNKNOWN_COLUMN"),
                                        tuple("/1/period", "COLUMN_TWICE"),
                                        tuple("/1/productId", "COLUMN_MISSING"),
                                        tuple("/1/foreign", "COLUMN_MISSING")));
    }

    @Test
    @Tag("refuses")
    void namesEveryCellThatIsWrong() {
        var line = SalesSheet.read(bytes(ENGLISH + "\nx,,2556-13,\"1,200\",1.005,many,1"))
                .getFirst();

        var cells = new SalesCells(line);

        assertThat(cells.entry()).isEmpty();
        assertThat(cells.mistakes())
                .extracting(Violation::code)
                .containsExactly(
                        "TOO_MANY_CELLS",
                        "CELL_ONBOARDING",
                        "NOT_NULL",
                        "CELL_PERIOD",
                        "CELL_DOMESTIC",
                        "CELL_FOREIGN",
                        "CELL_UNITS");
    }

    @Test
    @Tag("refuses")
    void takesTenThousandRowsAndNoMore() {
        var row = "\na,b,c,d,e,f";

        assertThat(SalesSheet.read(bytes(ENGLISH + row.repeat(10_000)))).hasSize(10_000);
        assertThatThrownBy(() -> SalesSheet.read(bytes(ENGLISH + row.repeat(10_001))))
                .isInstanceOf(TooManyRows.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
