package org.saphan.local.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoEntrepreneursTest {

    private static final int EXTERNAL_NO = 0;
    private static final int KIND = 1;
    private static final int NAME_TH = 2;
    private static final int NATIONAL_ID = 5;
    private static final int JURISTIC_ID = 6;
    private static final int ENTERPRISE_CODE = 7;
    private static final int MEMBER_COUNT = 8;
    private static final int SUBDISTRICT = 11;

    private static List<List<String>> entrepreneurs;
    private static List<List<String>> products;

    @BeforeAll
    static void write() throws IOException {
        var register = DemoRegister.over(WrittenRegister.AREAS);
        entrepreneurs = WrittenRegister.of(register::writeEntrepreneurs).rows();
        products = WrittenRegister.of(register::writeProducts).rows();
    }

    @Test
    void areAsManyOfEachKindAsInTheCountry() {
        assertThat(entrepreneurs.stream().collect(groupingBy(row -> row.get(KIND), counting())))
                .isEqualTo(Map.of("COMMUNITY_GROUP", 51_787L, "SINGLE_OWNER", 40_119L, "SME", 1_508L));
    }

    @Test
    void haveAllTheFieldsOfTheHeader() {
        assertThat(entrepreneurs).allMatch(row -> row.size() == EntrepreneurRow.HEADER.size());
        assertThat(products).allMatch(row -> row.size() == ProductRow.HEADER.size());
    }

    @Test
    void sayThatTheyAreInvented() {
        assertThat(entrepreneurs).allMatch(row -> row.get(NAME_TH).contains("สมมุติ"));
    }

    @Test
    void areEachIdentifiedByOneNumberThatNobodyElseHas() {
        var numbers = entrepreneurs.stream()
                .flatMap(row ->
                        Stream.of(NATIONAL_ID, JURISTIC_ID, ENTERPRISE_CODE).map(row::get))
                .filter(number -> !number.isEmpty())
                .toList();

        assertThat(numbers).hasSize(DemoRegister.ENTREPRENEURS).doesNotHaveDuplicates();
    }

    @Test
    void areIdentifiedAsTheirKindIs() {
        assertThat(entrepreneurs).allMatch(row -> switch (Kind.valueOf(row.get(KIND))) {
            case COMMUNITY_GROUP -> isPerson(row) || isCommunityEnterprise(row);
            case SINGLE_OWNER -> isPerson(row);
            case SME -> row.get(JURISTIC_ID).startsWith("00000") && Identification.isValid(row.get(JURISTIC_ID));
        });
    }

    @Test
    void liveInEverySubdistrict() throws IOException {
        var places = entrepreneurs.stream().map(row -> row.get(SUBDISTRICT)).collect(toSet());

        assertThat(places)
                .isEqualTo(Set.copyOf(Subdistricts.read(WrittenRegister.AREAS).codes()));
    }

    @Test
    void areManyInEveryProvince() {
        var byProvinceAndKind = entrepreneurs.stream()
                .filter(row -> !row.get(KIND).equals("SME"))
                .collect(groupingBy(row -> row.get(SUBDISTRICT).substring(0, 2) + row.get(KIND), counting()));

        assertThat(byProvinceAndKind).hasSize(77 * 2);
        assertThat(byProvinceAndKind.values()).allMatch(count -> count >= 50);
    }

    @Test
    void eachMakeSomethingAndEveryProductIsSomebodys() {
        var makers = products.stream().map(row -> row.get(1)).collect(toSet());

        assertThat(products).hasSize(208_860);
        assertThat(products.stream().map(row -> row.get(EXTERNAL_NO))).doesNotHaveDuplicates();
        assertThat(makers).isEqualTo(entrepreneurs.stream().map(List::getFirst).collect(toSet()));
    }

    private static boolean isPerson(List<String> row) {
        return row.get(NATIONAL_ID).matches("[1-8]0000\\d{8}") && Identification.isValid(row.get(NATIONAL_ID));
    }

    private static boolean isCommunityEnterprise(List<String> row) {
        return row.get(ENTERPRISE_CODE).matches("\\d-\\d{2}-\\d{2}-\\d{2}/\\d-\\d{4}")
                && row.get(NATIONAL_ID).isEmpty()
                && Integer.parseInt(row.get(MEMBER_COUNT)) >= 7;
    }
}
