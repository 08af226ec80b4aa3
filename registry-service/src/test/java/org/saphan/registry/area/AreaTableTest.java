package org.saphan.registry.area;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Guards the table of areas that every installation starts with.
class AreaTableTest {

    private static final Path FILE =
            Path.of(System.getProperty("saphan.root", ".."), "deploy", "reference", "areas.csv");
    private static final String SHA_256 = "86642634715ac2a26c8089de4bc9c3899132f7c57e4fc911e46702a6dfd0d0f0";
    private static final LocalDate BUENG_KAN = LocalDate.of(2011, 3, 23);

    private final List<String[]> rows = read();

    private static List<String[]> read() {
        try (var lines = Files.lines(FILE, UTF_8)) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void hasTheProvincesDistrictsAndSubdistrictsOfTheCountry() {
        var levels = rows.stream().collect(Collectors.groupingBy(row -> row[1], Collectors.counting()));
        assertThat(levels).isEqualTo(Map.of("PROVINCE", 77L, "DISTRICT", 928L, "SUBDISTRICT", 7436L));
    }

    @Test
    void hasNoDuplicateAndNoOrphan() {
        var byCode = rows.stream().collect(Collectors.toMap(row -> row[0], Function.identity()));
        assertThat(byCode).hasSameSizeAs(rows);
        assertThat(rows).allSatisfy(row -> {
            var parent = row[0].length() == 2 ? "" : row[0].substring(0, row[0].length() - 2);
            assertThat(row[2]).as(row[0]).isEqualTo(parent);
            assertThat(parent.isEmpty() || byCode.containsKey(parent))
                    .as(row[0])
                    .isTrue();
        });
    }

    @Test
    @Tag("S5-05")
    void knowsSothonByItsCode() {
        assertThat(rows)
                .filteredOn(row -> row[0].equals("240112"))
                .singleElement()
                .satisfies(row -> assertThat(row[3]).isEqualTo("โสธร"));
    }

    @Test
    @Tag("T1")
    void hasBuengKanWithEightDistrictsFromTheDayItWasMade() {
        var districts = rows.stream().filter(row -> row[2].equals("38")).toList();
        assertThat(districts).hasSize(8);
        assertThat(rows)
                .filteredOn(row -> row[0].startsWith("38"))
                .allSatisfy(row -> assertThat(LocalDate.parse(row[6])).isEqualTo(BUENG_KAN));
    }

    @Test
    void isWrittenInNormalForm() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(Normalizer.isNormalized(String.join(",", row), Normalizer.Form.NFC))
                        .isTrue());
    }

    @Test
    void isTheFileThatWasChecked() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FILE));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
    }
}
