package org.saphan.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.bench.TopicWriter;

/// Plays the register and plan: tells on their topics, and waits until cluster knows.
public final class Neighbours {

    private static final TopicWriter REGISTER = TopicWriter.of("registry", "CDD");
    private static final TopicWriter PLAN = TopicWriter.of("plan", "DIP");
    private static final Map<Object, Long> SEQUENCES = new ConcurrentHashMap<>();

    private Neighbours() {}

    public static UUID registered() {
        var entrepreneur = UUID.randomUUID();
        tells(entrepreneur, "REGISTERED");
        return entrepreneur;
    }

    /// Registered, and of this the register tells otherwise, or with null not at all.
    public static UUID registered(Map<String, Object> facts) {
        var entrepreneur = UUID.randomUUID();
        registers(entrepreneur, "registered", "REGISTERED", facts);
        return entrepreneur;
    }

    /// The register tells a status.
    public static void tells(UUID entrepreneur, String status) {
        registers(entrepreneur, status.toLowerCase(Locale.ROOT), status, Map.of());
    }

    /// The register merges an entrepreneur into another.
    public static void merges(UUID loser, UUID winner) {
        registers(loser, "merged", "DEREGISTERED", Map.of("mergedInto", winner));
    }

    /// The register takes a merge back.
    public static void unmerges(UUID loser) {
        registers(loser, "unmerged", "REGISTERED", Map.of());
    }

    /// The register erases an entrepreneur.
    public static void erases(UUID entrepreneur) {
        var sequence = SEQUENCES.merge(entrepreneur, 0L, (before, _) -> before + 1);
        REGISTER.erase("registry.entrepreneur.erased.v1", entrepreneur, sequence);
        Eventually.until(() -> readKnown("entrepreneur", entrepreneur).refused(404, "NOT_FOUND"));
    }

    /// Has the copy of the entrepreneurs built anew from all that was ever told, and waits until this one is known
    /// again.
    public static void repeats(UUID entrepreneur) {
        Api.as("OSMEP").put("/cluster/v1/known/entrepreneur/rebuild", null).status(202);
        awaits("entrepreneur", entrepreneur, SEQUENCES.getOrDefault(entrepreneur, 0L));
    }

    private static void registers(UUID entrepreneur, String fact, String status, Map<String, Object> more) {
        var state = new HashMap<String, Object>(Map.of(
                "entrepreneurId", entrepreneur,
                "otopRegistrationNo", "OTOP-5201-2552-00001",
                "kind", "COMMUNITY_GROUP",
                "status", status,
                "statusSince", "2019-03-01T20:00:00Z",
                "nameTh", "กลุ่มตัวอย่าง",
                "provinceCode", "52",
                "journeyStage", "OTOP"));
        state.putAll(more);
        state.values().removeIf(Objects::isNull);
        tell(REGISTER, "entrepreneur", "registry.entrepreneur." + fact + ".v1", entrepreneur, state);
    }

    /// An agency that sits in a province.
    public static void agency(String code, String province) {
        tell(
                REGISTER,
                "agency",
                "registry.agency.entered.v1",
                code,
                Map.of("code", code, "nameTh", "หน่วยงาน", "nameEn", "Office", "provinceCode", province));
    }

    /// An agency of the whole country.
    public static void agency(String code) {
        tell(
                REGISTER,
                "agency",
                "registry.agency.entered.v1",
                code,
                Map.of("code", code, "nameTh", "หน่วยงาน", "nameEn", "Office"));
    }

    /// A province, in force from that day on.
    public static void province(String code, String validFrom) {
        tell(
                REGISTER,
                "area",
                "registry.area.entered.v1",
                code,
                Map.of(
                        "code",
                        code,
                        "level",
                        "PROVINCE",
                        "nameTh",
                        "จังหวัด " + code,
                        "nameEn",
                        "Province " + code,
                        "validFrom",
                        validFrom));
    }

    /// A programme that gives an agency SUPPORT_LOCAL_COORDINATION in a province.
    public static void gives(String programme, String agency, String province) {
        programme(programme, duties(agency, "SUPPORT_LOCAL_COORDINATION", province), List.of());
    }

    /// A programme that gives an agency MONITOR, in a province or everywhere.
    public static void monitors(String programme, String agency, String... provinces) {
        programme(programme, duties(agency, "MONITOR", provinces), List.of());
    }

    /// A programme with these targets.
    public static void promises(String programme, List<Map<String, Object>> targets) {
        programme(programme, duties("OSMEP", "MONITOR"), targets);
    }

    private static Map<String, Object> duties(String agency, String duty, String... provinces) {
        var duties = new HashMap<String, Object>(Map.of("agency", agency, "duties", List.of(duty)));
        if (provinces.length > 0) {
            duties.put("provinceCodes", List.of(provinces));
        }
        return duties;
    }

    private static void programme(String code, Map<String, Object> duties, List<Map<String, Object>> targets) {
        tell(
                PLAN,
                "programme",
                "plan.programme.opened.v1",
                code,
                Map.of(
                        "code",
                        code,
                        "ownerAgency",
                        "OSMEP",
                        "agencies",
                        List.of(duties),
                        "targets",
                        targets,
                        "state",
                        "OPEN"));
    }

    private static void tell(TopicWriter owner, String aggregate, String type, Object id, Map<String, ?> state) {
        var sequence = SEQUENCES.merge(id, 0L, (before, _) -> before + 1);
        owner.publish(type, id, sequence, state);
        awaits(aggregate, id, sequence);
    }

    private static void awaits(String aggregate, Object id, long sequence) {
        Eventually.until(
                () -> assertThat(readKnown(aggregate, id).ok().at("sequence").asLong())
                        .isGreaterThanOrEqualTo(sequence));
    }

    private static Answer readKnown(String aggregate, Object id) {
        return Api.as("OSMEP").get("/cluster/v1/known/{aggregate}/{id}", aggregate, id);
    }
}
