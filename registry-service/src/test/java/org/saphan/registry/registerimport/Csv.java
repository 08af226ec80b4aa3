package org.saphan.registry.registerimport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saphan.registry.Register;

/// Import files for tests.
public final class Csv {

    private static final List<String> ENTREPRENEUR = List.of(
            "externalNo",
            "kind",
            "nameTh",
            "nameEn",
            "tradeName",
            "nationalId",
            "juristicId",
            "communityEnterpriseCode",
            "memberCount",
            "communityLinks",
            "moo",
            "subdistrictCode",
            "registrationYearBE",
            "employees",
            "annualRevenue",
            "sector");

    private Csv() {}

    /// An external number that nobody else uses.
    public static String number() {
        return "T-" + UUID.randomUUID();
    }

    /// A group in Sothon that differs from every other.
    public static Map<String, String> group(String externalNo) {
        var row = new LinkedHashMap<String, String>();
        ENTREPRENEUR.forEach(column -> row.put(column, ""));
        row.putAll(Map.of(
                "externalNo", externalNo,
                "kind", "COMMUNITY_GROUP",
                "nameTh", "กลุ่มสมมุติทดสอบ",
                "nameEn", "Fictitious Group",
                "nationalId", Register.nationalId(),
                "memberCount", "25",
                "communityLinks", "PRODUCTION|BENEFIT",
                "moo", "3",
                "subdistrictCode", "240112",
                "registrationYearBE", "2553"));
        row.putAll(Map.of("employees", "12", "annualRevenue", "1500000.50", "sector", "MANUFACTURING"));
        return row;
    }

    /// The same with another cell.
    public static Map<String, String> group(String externalNo, String column, String cell) {
        var row = group(externalNo);
        row.put(column, cell);
        return row;
    }

    public static String entrepreneurs(List<Map<String, String>> rows) {
        return String.join(",", rows.getFirst().keySet()) + "\n"
                + rows.stream()
                        .map(row -> String.join(",", row.values()) + "\n")
                        .collect(Collectors.joining());
    }

    public static String products(String... rows) {
        return "externalNo,entrepreneurExternalNo,nameTh,nameEn,category,quadrant,localWisdomStory\n"
                + String.join("\n", rows);
    }

    public static String ratings(String... rows) {
        return "productExternalNo,scoreA,scoreB,scoreC\n" + String.join("\n", rows);
    }
}
