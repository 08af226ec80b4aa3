package org.saphan.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.registry.registerimport.Import;

/// What tests enter into the register: made-up groups with valid numbers of the unassigned office code 0000.
public final class Register {

    private static final AtomicInteger SERIAL = new AtomicInteger(1000);
    private static boolean areasLoaded;

    private Register() {}

    /// Sothon (S5-05) and what lies above it, once a module.
    public static synchronized void loadAreas() {
        if (areasLoaded) {
            return;
        }
        var csv = """
                code,level,parent,name_th,name_en,postal_code,valid_from,valid_to
                24,PROVINCE,,ฉะเชิงเทรา,Chachoengsao,,1997-01-01,
                2401,DISTRICT,24,เมืองฉะเชิงเทรา,Mueang Chachoengsao,24000,1997-01-01,
                240112,SUBDISTRICT,2401,โสธร,Sothon,24000,1997-01-01,
                """;
        Import.run("kind=AREAS", csv);
        areasLoaded = true;
    }

    /// A group with a representative's number that no other test uses.
    public static Map<String, Object> group() {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("kind", "COMMUNITY_GROUP");
        entry.put("nameTh", "กลุ่มสมมุติทดสอบ " + SERIAL.get());
        entry.put("nameEn", "Fictitious Group " + SERIAL.get());
        entry.put("nationalId", nationalId());
        entry.put("memberCount", 25);
        entry.put("communityLinks", List.of("PRODUCTION"));
        entry.put("address", Map.of("moo", "3", "subdistrictCode", "240112"));
        entry.put("registrationYearBE", 2553);
        return entry;
    }

    /// The same with other content.
    public static Map<String, Object> group(String member, Object value) {
        var entry = group();
        entry.put(member, value);
        return entry;
    }

    public static Answer registered() {
        loadAreas();
        return Api.as("CDD").post("/registry/v1/entrepreneurs", group()).created();
    }

    /// A valid number: first digit 1, office 0000, a serial, the check digit.
    public static String nationalId() {
        var digits = "10000%07d".formatted(SERIAL.incrementAndGet());
        var sum = 0;
        for (int each = 0; each < 12; each++) {
            sum += (digits.charAt(each) - '0') * (13 - each);
        }
        return digits + (11 - sum % 11) % 10;
    }
}
