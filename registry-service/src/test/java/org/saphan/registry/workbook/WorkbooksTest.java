package org.saphan.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {

    @TempDir
    Path folder;

    private String csv(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("in.xlsx"), workbook).toFile();
        var csv = folder.resolve("out.csv");
        Workbooks.writeCsv(file, csv.toFile());
        return Files.readString(csv);
    }

    private String cells(String... cells) throws IOException {
        return csv(Xlsx.ofRows("<row>" + String.join("", cells) + "</row>").bytes())
                .strip();
    }

    @Test
    void readsTextsAsTheyStand() throws IOException {
        assertThat(csv(Xlsx.of(List.of(List.of("ชื่อ", "b"), List.of("กลุ่ม \"หนึ่ง\"", "1,5")))))
                .isEqualTo("ชื่อ,b\r\n\"กลุ่ม \"\"หนึ่ง\"\"\",\"1,5\"\r\n");
    }

    @Test
    void readsNumbersWithoutExponentAndError() throws IOException {
        assertThat(cells(
                        "<c><v>1.000000000009E12</v></c>",
                        "<c><v>0.30000000000000004</v></c>",
                        "<c><v>1500000.5</v></c>",
                        "<c s=\"3\"><v>90103</v></c>",
                        "<c s=\"4\"><v>3</v></c>"))
                .isEqualTo("1000000000009,0.3,1500000.5,090103,3");
    }

    @Test
    void readsDaysInIsoFormWhateverTheyLookLike() throws IOException {
        assertThat(cells("<c s=\"1\"><v>40299</v></c>", "<c s=\"2\"><v>40299</v></c>", "<c><v>40299</v></c>"))
                .isEqualTo("2010-05-01,2010-05-01,40299");
    }

    @Test
    void readsTheLastResultOfAFormula() throws IOException {
        assertThat(cells(
                        "<c><f>1+1</f><v>2</v></c>",
                        "<c t=\"str\"><f>\"a\"</f><v>a</v></c>",
                        "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
                        "<c t=\"b\"><v>1</v></c>"))
                .isEqualTo("2,a,#DIV/0!,true");
    }

    @Test
    void keepsTheNumbersOfRowsAndTheWidthOfTheHead() throws IOException {
        var rows = "<row r=\"1\">" + Xlsx.text("a") + Xlsx.text("b") + "</row><row r=\"4\">" + Xlsx.text("1")
                + "</row><row r=\"5\">" + Xlsx.text("2") + Xlsx.text("3") + Xlsx.text("4") + Xlsx.text(" ") + "</row>";

        assertThat(csv(Xlsx.ofRows(rows).bytes()).lines().map(each -> each.equals("\"\"") ? "" : each))
                .containsExactly("a,b", "", "", "1,", "2,3,4");
    }

    @Test
    void knowsAWorkbookByItsFirstBytes() throws IOException {
        var xlsx = Files.write(folder.resolve("a"), Xlsx.of(List.of(List.of("a"))));
        var xls = Files.write(folder.resolve("b"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        var csv = Files.writeString(folder.resolve("c"), "externalNo,kind");

        assertThat(List.of(xlsx, xls, csv))
                .extracting(each -> Workbooks.looksLikeOne(each.toFile()))
                .containsExactly(true, true, false);
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatThrownBy(() -> csv(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isInstanceOf(NotXlsx.class);
        assertThatThrownBy(() -> csv("PK\3\4 and then nothing".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotXlsx.class);
        assertThatThrownBy(() ->
                        csv(Xlsx.ofRows("<row><c t=\"s\"><v>x</v></c></row>").bytes()))
                .isInstanceOf(NotXlsx.class);
        assertThatThrownBy(() -> csv(Xlsx.ofRows("<row r=\"2147483647\"/>").bytes()))
                .isInstanceOf(NotXlsx.class);
        assertThatThrownBy(() -> csv(Xlsx.ofRows("<row><c></row>").bytes())).isInstanceOf(NotXlsx.class);
    }

    @Test
    void refusesABombBeforeItGoesOff() {
        var bomb = Xlsx.ofRows("<row/>")
                .part("xl/sharedStrings.xml", new byte[(1 << 27) + 1])
                .bytes();

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> csv(bomb)).isInstanceOf(WorkbookTooLarge.class);
    }
}
